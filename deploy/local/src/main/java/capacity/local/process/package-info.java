/**
 * Processes that we start ({@code ChildProcess}) and what belongs to them: a folder with lock, log and process id
 * ({@code ProcessFolder}), free ports, and secrets that only this user may read.
 *
 * <p>Not here: anything that knows PostgreSQL, Kafka or a service ({@code capacity.local} and {@code stack}).
 *
 * <p>All packages of {@code deploy} may call it.
 */
package capacity.local.process;
