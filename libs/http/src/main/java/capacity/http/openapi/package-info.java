/**
 * Filters that complete the OpenAPI description at build time: parameters, problems, repeats, headers, examples, merge
 * patches, and what is said of a service as a whole. {@code DescriptionFilter} runs them; what they say is in tables, in
 * the folder {@code openapi} of the resources ({@code Tables}).
 *
 * <p>Not here: what an operation is for, which the resources of the services say, and the schemas of a few types, in
 * {@code META-INF/microprofile-config.properties}.
 *
 * <p>Only the build calls this package.
 */
package capacity.http.openapi;
