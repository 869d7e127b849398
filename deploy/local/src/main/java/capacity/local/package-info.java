/**
 * PostgreSQL and Kafka as child processes on this machine, where the build has put their programs ({@code
 * Installation}), and the list of the three services.
 *
 * <p>Not here: how a process is started and stopped ({@code process}), and the whole stack with its restarts ({@code
 * stack}).
 *
 * <p>The launcher, the integration tests of every service, the benchmarks and the end-to-end tests call it.
 */
package capacity.local;
