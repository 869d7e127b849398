/**
 * Query parameters with all faults at once, the refusal of parameters that a resource does not know, and the pages of a
 * list with their cursors.
 *
 * <p>What a single value may look like is in {@code .value}; filters over totals are in projection-service.
 *
 * <p>Resources call {@code QueryParameters} and {@code Page}; {@code QueryParameterFilter} is called by the framework.
 */
package capacity.http.query;
