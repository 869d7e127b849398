/**
 * Request bodies. {@link capacity.contracts.http.body.RecordReader} gives resources records that
 * {@link capacity.contracts.http.body.Bodies} has made of strict JSON: bytes → tree ({@code Bodies}), tree → records
 * ({@code Binder}, with {@code Shape} for records and {@code Scalar} and {@code Format} for values), records →
 * constraint violations ({@code Constraints}). Faults are collected on the way and thrown together. Constraints of our
 * own: {@link capacity.contracts.http.body.Code}, {@link capacity.contracts.http.body.Text},
 * {@link capacity.contracts.http.body.Currency}, {@link capacity.contracts.http.body.Language}. PATCH takes a
 * {@link capacity.contracts.http.body.MergePatch}.
 */
package capacity.contracts.http.body;
