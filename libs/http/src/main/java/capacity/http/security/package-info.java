/**
 * Who the caller is: the actor that facts name, the roles and which role contains which, and the cache of verified
 * tokens.
 *
 * <p>Which role an operation needs stands at the operation ({@code @RolesAllowed}) in the services; where tokens come
 * from is configuration.
 *
 * <p>Resources use {@code Actor} and {@code Roles}; the framework calls the rest.
 */
package capacity.http.security;
