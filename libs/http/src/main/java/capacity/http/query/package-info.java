/**
 * Query parameters with all faults at once, the refusal of parameters that a resource does not know, and the pages of a
 * list with their cursors.
 *
 * <p>The form of a single value is defined in {@code .value}; filters over totals are in projection-service.
 *
 * <p>Resources call {@code QueryParameters} and {@code Page}; the framework calls {@code QueryParameterFilter}.
 */
package capacity.http.query;
