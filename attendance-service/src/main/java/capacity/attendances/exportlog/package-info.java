/**
 * The record of exports that contain names: who asked, for which list and filter, and how many rows were sent.
 *
 * <p>How an export is sent is in {@code capacity.http.export}; {@code audit} shows the record to auditors.
 *
 * <p>The resources of lists with names write it through {@code ExportLog}; {@code audit} reads {@code ExportLogEntry}.
 */
package capacity.attendances.exportlog;
