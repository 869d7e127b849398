package capacity.events.event;

import capacity.contracts.details.EventDetails;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an organizer may ask for. The contents are valid in themselves; the decider checks whether they fit the event.
 */
public sealed interface EventCommand {

    record Schedule(EventDetails details) implements EventCommand {}

    /** @param details all of the new details */
    record Revise(EventDetails details) implements EventCommand {}

    /** @param now gives the calendar day in the event's time zone */
    record Hold(Instant now) implements EventCommand {}

    record Cancel(String reason) implements EventCommand {}

    record Reopen(String reason) implements EventCommand {}

    /** @param day empty for the event's first day */
    record ReportHeadcount(Optional<LocalDate> day, int count, String basis) implements EventCommand {}
}
