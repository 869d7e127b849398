/**
 * What all end-to-end tests need: a stack that was started with {@code deploy/up} ({@code DeployedStack}), a client
 * of the public API, and ways to wait for something.
 *
 * <p>Not here: code of the services, so that tests and services cannot share a mistake, and the tests of each subject
 * (packages below).
 *
 * <p>All packages of this module may call it; it calls none of them.
 */
package capacity.endtoend;
