/**
 * What {@code deploy/up --sample} shows: the figures of the brochure in the answers and on the page in a real browser,
 * and the tour of the README, pasted as it is.
 *
 * <p>Not here: the making of the sample programme ({@code capacity.local.sample}).
 *
 * <p>No other package calls it.
 */
package capacity.endtoend.sample;
