/**
 * The register of contributions of money, what donors pledged and what a portfolio was worth in a year: its forms, its
 * view, its paths, and the facts it makes.
 *
 * <p>The rules of registration, revision and withdrawal are in {@code register}; the programme that a contribution
 * names is in {@code programme} and need not exist.
 *
 * <p>Nobody else in this service calls it; HTTP clients come in through {@code ContributionResource}.
 */
package capacity.events.contribution;
