/**
 * What all answers have in common: 200 and 201 for one resource, entity tags and {@code If-Match}, how JSON is
 * written, the headers that every answer has, and {@code Allow}.
 *
 * <p>Errors are in {@code .problem}, lists are in {@code .query}; {@code .guard} decides what a connection may cost,
 * and {@code HttpServerFilter} installs it at the start.
 *
 * <p>Resources call {@code ResourceResponses}, {@code ETags} and {@code JsonOutput}; the server calls
 * {@code HttpServerFilter}.
 */
package capacity.http.response;
