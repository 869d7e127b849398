/**
 * What this service knows of events: {@code KnownEventUpdater} applies their facts and moves the cursors in one
 * transaction, {@code KnownEventRebuild} applies them again from the first fact, and {@code EventArrivals} wakes scans
 * that wait for an event.
 *
 * <p>Reading Kafka is in {@code eventfeed}, the pure record {@code KnownEvent} is in {@code decider}, and items that
 * waited for an event are decided again in {@code command}.
 *
 * <p>{@code command} calls the updater and the rebuild under the journal's lock, {@code eventfeed} reads cursors and
 * reports arrivals, and {@code api} waits for arrivals.
 */
package capacity.attendances.knownevents;
