/**
 * One address for all: {@code Routes} says who answers what, {@code Gateway} is a reverse proxy that does it. Bodies, bearer
 * tokens and streams pass untouched; a service that is down is a 503 that says when to come back.
 */
package capacity.local.gateway;
