/**
 * What {@code deploy/up --sample} shows: the figures of the brochure in the answers and on the page in a real browser,
 * the tour of the README, pasted as it is, and the page with the descriptions of the API.
 *
 * <p>Not here: the making of the sample programme ({@code capacity.local.sample}).
 *
 * <p>No other package calls it.
 */
package capacity.endtoend.sample;
