/**
 * Who is allowed, on one machine: instead of an OIDC server a key pair in the data folder. The services get its public half;
 * {@code deploy/token} signs tokens with the private one.
 */
package capacity.local.token;
