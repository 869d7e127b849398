/**
 * Access on one machine: a key pair in the data folder instead of an OpenID Connect server, and {@code
 * deploy/token}, which signs tokens with it.
 *
 * <p>Not here: the check of tokens and what a role may do, which is in the services.
 *
 * <p>{@code stack} takes the public key from it, {@code command} and the benchmarks take tokens.
 */
package capacity.local.token;
