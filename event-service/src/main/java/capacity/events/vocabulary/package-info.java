/**
 * The path under which clients read the vocabularies, such as countries, themes and kinds of events.
 *
 * <p>The vocabularies themselves are data in {@code capacity.contracts.vocabulary}, and checks of codes in bodies are
 * in {@code capacity.http}.
 *
 * <p>No other package of this service calls it; HTTP clients need no token for it.
 */
package capacity.events.vocabulary;
