/**
 * What is true now, in memory: events, attendances per event, headcounts and register entries.
 *
 * <p>{@link capacity.cube.Fold} turns each fact into the one {@link capacity.cube.Change} that it makes; {@link
 * capacity.cube.Cube} takes changes in any order between events, and in order within a stream. Attendances are kept as
 * {@link capacity.cube.Cell}s of an event, each with the compressed set of its participants, so that distinct people can be
 * counted exactly for any combination of cells. An attendance may arrive before its event: it waits in the event's cells.
 * Pure: plain Java, the contracts and RoaringBitmap only. What is counted is said in {@code capacity.totals}.
 */
package capacity.cube;
