/**
 * What a connection may cost, decided at the socket before any framework sees a request: how many connections and
 * requests, how many bytes, how slow a client.
 *
 * <p>The content of a request is not judged here: bodies are in {@code .body}, roles in {@code .security}, and the
 * errors of resources in {@code .problem}.
 *
 * <p>{@code HttpServerFilter} and the gateway of one machine (deploy/local) call {@code GuardInstaller} and {@code
 * Limits}; the rest is for this package.
 */
package capacity.http.guard;
