/**
 * Who the caller is: the actor that facts name, the roles and which role includes which, and the cache of verified
 * tokens.
 *
 * <p>The role that an operation needs is written at the operation ({@code @RolesAllowed}) in the services; the
 * configuration says where tokens come from.
 *
 * <p>Resources use {@code Actor} and {@code Roles}; the framework calls the rest.
 */
package capacity.http.security;
