/**
 * The whole path on one machine, without containers.
 *
 * <p>{@link capacity.local.Postgres} and {@link capacity.local.Broker} are the real stores as child processes; the launcher and
 * the integration tests of every service start them. A {@code Home} is the folder of one part, claimed by whoever runs it; a
 * {@code Child} is a process in its own session that cannot outlive us.
 */
package capacity.local;
