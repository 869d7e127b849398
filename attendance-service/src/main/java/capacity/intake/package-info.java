/**
 * What this service knows of events, learned from Kafka and from nowhere else.
 *
 * <p>{@link capacity.intake.Intake} reads the topic of events and hands what it brings to the command loop, which stores
 * it together with the cursors and releases what waited for it. At the start {@link capacity.intake.Rereading} looks whether it can
 * read by now what had to be passed by. {@link capacity.intake.Arrivals} wakes scans that wait.
 */
package capacity.intake;
