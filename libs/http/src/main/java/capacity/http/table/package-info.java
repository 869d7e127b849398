/**
 * Tables of rows as files: the columns of a record type, CSV (RFC 4180) and XLSX, written row by row, so that the length
 * of a table costs no memory.
 *
 * <p>Who may have which table, and how it gets to the client, is in {@code .export}.
 *
 * <p>{@code .export} writes with it, and resources describe their columns with it; it is pure and knows no HTTP.
 */
package capacity.http.table;
