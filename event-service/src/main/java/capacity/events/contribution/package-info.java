/**
 * The register of contributions of money, pledges of donors and yearly values of portfolios: its forms, its view, its
 * paths, and the facts it records.
 *
 * <p>The rules of registration, revision and withdrawal are in {@code register}; the programme that a contribution
 * names is in {@code programme} and need not exist.
 *
 * <p>No other package of this service calls it; HTTP clients use {@code ContributionResource}.
 */
package capacity.events.contribution;
