/**
 * What travels with a fact beside its content: its {@code Envelope}, the ids of streams, the names of the topics, and
 * the {@code Watermark} of a journal.
 *
 * <p>The facts themselves are in {@code .facts}; the headers and the JSON of all this are in {@code .serialization};
 * libs/journal sends and reads them.
 *
 * <p>Every package may use it, domain cores too: it is plain Java and uses no other package of this project.
 */
package capacity.contracts.envelope;
