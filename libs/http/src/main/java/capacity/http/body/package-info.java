/**
 * Request bodies: strict JSON into records, with all faults at once, and the merge patch (RFC 7396) that PATCH takes.
 *
 * <p>The form of a single value is defined in {@code .value}; the records themselves are in the services; the JSON of
 * answers is {@code JsonOutput} in {@code .response}.
 *
 * <p>Resources take records and the framework calls {@code RequestBodyReader}; readers of batches call {@code Bodies};
 * the rest is for this package.
 */
package capacity.http.body;
