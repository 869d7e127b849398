/**
 * Lists and totals as files: which format a client asks for, how many exports run at a time, and how rows are sent page by
 * page, so that a slow client keeps neither memory nor a thread.
 *
 * <p>How CSV and XLSX are written is in {@code .table}; which rows and columns there are is in the resources of the
 * services; how exports look in OpenAPI is in {@code .openapi}.
 *
 * <p>Resources call {@code Exports} with an {@code Export}; the framework calls {@code ExportBodyWriter} and {@code
 * FormatParameter}.
 */
package capacity.http.export;
