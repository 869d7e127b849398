/**
 * All facts of all journals, one sealed file per family, and {@code FactTypes}, which gives every fact the name under
 * which it is stored.
 *
 * <p>The content of facts is in {@code .details}; who recorded a fact, and when, is in {@code .envelope}; the JSON of a
 * fact is in {@code .serialization}.
 *
 * <p>Every package may use it, domain cores too: it is plain Java.
 */
package capacity.contracts.facts;
