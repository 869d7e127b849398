/**
 * What a connection may cost, decided beside the socket and before any framework sees a request: how many connections and
 * requests at once, how many bytes, how slow a sender. Services and the gateway of one machine share it.
 *
 * <p>{@link capacity.contracts.http.wire.Wire} puts a {@code Guard} into every connection that this process accepts. The
 * guard keeps a request until all of it has come, so that no worker ever waits for a slow sender; {@code Admission} has the
 * counts of the whole process, {@code Deadline} the patience with one connection, {@code Heads} what is wrong with a head,
 * {@code Refusal} the answers.
 */
package capacity.contracts.http.wire;
