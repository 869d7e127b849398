/**
 * What holds for answers: 200 and 201 for one resource, entity tags and {@code If-Match}, how JSON is written, the
 * headers that every answer has, and {@code Allow}.
 *
 * <p>Errors are in {@code .problem}, lists are in {@code .query}; what a connection may cost is decided in {@code
 * .guard}, which {@code HttpServerFilter} switches on at the start.
 *
 * <p>Resources call {@code ResourceResponses}, {@code ETags} and {@code JsonOutput}; the server calls {@code
 * HttpServerFilter}.
 */
package capacity.http.response;
