/**
 * Errors in the form of RFC 9457: {@code Problem}, its {@code Fault}s, the exception that ends a request with it, the
 * mappers for all other exceptions, and how refusals are counted and logged.
 *
 * <p>What the guard refuses before a request is known is in {@code .guard}; how errors look in OpenAPI is in {@code
 * .openapi}; the codes of domain rules are in the deciders of the services.
 *
 * <p>Resources and all other packages here may throw a {@code ProblemException}; the framework calls the mappers.
 */
package capacity.http.problem;
