/**
 * Filters that complete the OpenAPI description at build time: the errors and repeats of each operation, the {@code
 * Problem} answer, and the members that are always present.
 *
 * <p>The annotations on operations are in the resources of the services; the schemas of a few types are in {@code
 * META-INF/microprofile-config.properties}.
 *
 * <p>Only the build calls this package.
 */
package capacity.http.openapi;
