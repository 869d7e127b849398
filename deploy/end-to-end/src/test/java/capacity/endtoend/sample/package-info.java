/**
 * What {@code deploy/up --sample} shows: the figures of the brochure in the answers and on the page in a real browser,
 * and the tour of the README as somebody would paste it.
 *
 * <p>Not here: the making of the sample programme ({@code capacity.local.sample}).
 *
 * <p>Nobody calls it.
 */
package capacity.endtoend.sample;
