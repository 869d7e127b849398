/**
 * The details of an event, a partner, a knowledge product, a contribution or a programme: the content of facts, and
 * {@code Money}.
 *
 * <p>No facts and no rules are here: facts are in {@code .facts}, rules are in the deciders of the services, and the
 * checks of requests are in {@code capacity.http.body} and {@code .value}.
 *
 * <p>Every package may use it, domain cores too: it is plain Java and uses no other package of this project.
 */
package capacity.contracts.details;
