/**
 * Measure Q: how long the numbers of twelve questions take, beside plain arrays, DuckDB and PostgreSQL on the same data in the
 * same run. All of them must give the same numbers.
 *
 * <p>What goes through HTTP, Kafka and the database is measured in {@code measure}.
 *
 * <p>Nothing calls it but {@code deploy/benchmarks/questions}.
 */
package capacity.benchmarks.question;
