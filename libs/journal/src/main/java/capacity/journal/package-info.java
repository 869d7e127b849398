/**
 * The journal for its users: the interfaces {@code Journal}, {@code Attempt} and {@code Transaction}, their values,
 * and their exceptions.
 *
 * <p>No loop, no database and no Kafka are here: the loop is in {@code .command}, the tables are in
 * {@code .postgres}, the topic is in {@code .topic}, {@code .relay}, {@code .reader} and {@code .recovery}.
 *
 * <p>Every package may call it, and it uses no package below it.
 */
package capacity.journal;
