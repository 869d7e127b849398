/**
 * What goes with a fact and is not its content: its {@code Envelope}, the ids of streams, the names of the topics, and
 * the {@code Watermark} of a journal.
 *
 * <p>The facts themselves are in {@code .facts}; the headers and the JSON of all this are in {@code .serialization};
 * sending and reading is in libs/journal.
 *
 * <p>Everybody may use it, domain cores too: it is plain Java and uses no other package of ours.
 */
package capacity.contracts.envelope;
