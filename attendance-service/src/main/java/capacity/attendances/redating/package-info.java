/**
 * Scans whose day would be another one by the time zone rules of today: {@code RedatingResource} has the paths, {@code
 * ScanDays} computes days from receipts, {@code DoubtfulDays} finds the scans that are not on theirs.
 *
 * <p>How a scan moves is decided in {@code decider}, and the command is in {@code command}; the rules themselves are in
 * {@code capacity.contracts.timezone}.
 *
 * <p>HTTP clients come in through {@code RedatingResource}; no other package calls it.
 */
package capacity.attendances.redating;
