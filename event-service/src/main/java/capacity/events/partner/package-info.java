/**
 * The register of partner institutions that organize, host, fund or take part: its form, its view, its paths, and the
 * facts it records.
 *
 * <p>The rules of registration, revision and withdrawal are in {@code register}; the role that a partner has at one
 * event is in {@code event}.
 *
 * <p>No other package of this service calls it; HTTP clients use {@code PartnerResource}.
 */
package capacity.events.partner;
