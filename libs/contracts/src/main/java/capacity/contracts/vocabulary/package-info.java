/**
 * The published lists of codes, such as themes, sectors and countries, and {@code VocabularyFiles}, which reads them
 * from {@code vocabularies/*.json}.
 *
 * <p>The annotation that checks a code in a request is {@code Code} in {@code capacity.http.value}; event-service
 * answers {@code GET /vocabularies}.
 *
 * <p>Every package may use it, domain cores too: it is plain Java, except that {@code VocabularyFiles} uses Jackson;
 * only this package calls that class.
 */
package capacity.contracts.vocabulary;
