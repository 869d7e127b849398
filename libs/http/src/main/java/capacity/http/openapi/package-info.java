/**
 * Filters that complete the OpenAPI description at build time: the errors and repeats of each operation, the {@code
 * Problem} answer, and the members that are always there.
 *
 * <p>The annotations on operations are in the resources of the services; how a few types look is in {@code
 * META-INF/microprofile-config.properties}.
 *
 * <p>Only the build calls it.
 */
package capacity.http.openapi;
