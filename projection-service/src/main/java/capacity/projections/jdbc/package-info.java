/**
 * Plain tools for PostgreSQL: transactions, permanent refusals, arrays, column types and binary COPY.
 *
 * <p>No table and no statement of this service is here: those are in {@code store}, {@code history} and
 * {@code deadletters}.
 *
 * <p>{@code store} and {@code history} may call it; {@code projector} may only catch its refusal.
 */
package capacity.projections.jdbc;
