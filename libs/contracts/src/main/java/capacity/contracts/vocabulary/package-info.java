/**
 * The published lists of codes, such as themes, sectors and countries, and {@code VocabularyFiles}, which reads them
 * from {@code vocabularies/*.json}.
 *
 * <p>The annotation that checks a code in a request is {@code Code} in {@code capacity.http.value}; the answer of
 * {@code GET /vocabularies} is in event-service.
 *
 * <p>Everybody may use it, domain cores too: it is plain Java, except that {@code VocabularyFiles} uses Jackson; only
 * this package calls that class.
 */
package capacity.contracts.vocabulary;
