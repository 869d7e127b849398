/**
 * {@code deploy/up} and {@code deploy/down}.
 *
 * <p>A {@code Stack} has {@code Part}s: PostgreSQL, Kafka, three services. Each is {@code Supervised}: one thread starts it, starts
 * it again when it dies, and stops it. A {@code DataFolder} says where their data are and lets only one stack use them.
 */
package capacity.local.launch;
