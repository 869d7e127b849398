/**
 * All facts of all journals, one sealed file per family, and {@code FactTypes}, which gives every fact the name under
 * which it is stored.
 *
 * <p>What people say of a thing is in {@code .details}; who recorded a fact, and when, is in {@code .envelope}; how a
 * fact becomes JSON is in {@code .serialization}.
 *
 * <p>Everybody may use it, domain cores too: it is plain Java.
 */
package capacity.contracts.facts;
