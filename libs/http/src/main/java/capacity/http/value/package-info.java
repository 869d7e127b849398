/**
 * The form of one value in a body or in a query: text formats (dates, ids, times …), tags of languages, and the
 * annotations {@code Code}, {@code Currency}, {@code Language}, {@code Text}, {@code TimeZone} and {@code WebAddress}.
 *
 * <p>Whole bodies are in {@code .body}, query parameters are in {@code .query}; the lists of codes are in
 * {@code capacity.contracts.vocabulary}.
 *
 * <p>Request records of the services carry its annotations; {@code .body}, {@code .query} and services call the
 * formats; it uses only {@code .text} of libs/http.
 */
package capacity.http.value;
