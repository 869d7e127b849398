/**
 * Which texts are the same: {@code FoldedText} folds names, addresses and what is searched.
 *
 * <p>The form of a value in a body or in a query is in {@code .value}. Codes, ids and the content of repeated requests
 * are never folded.
 *
 * <p>Services, {@code .body} and {@code .value} call it; it calls nothing else of libs/http.
 */
package capacity.http.text;
