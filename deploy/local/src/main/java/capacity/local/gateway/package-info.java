/**
 * One address for all services: {@code RouteTable} says which service answers which path, and {@code Gateway} is the
 * reverse proxy that passes bodies, tokens and streams on unchanged.
 *
 * <p>Not here: who may do what, which the services decide, and the start of the services ({@code stack}).
 *
 * <p>Only {@code stack} calls it.
 */
package capacity.local.gateway;
