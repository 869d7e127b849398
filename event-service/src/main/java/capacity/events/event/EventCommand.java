package capacity.events.event;

import capacity.contracts.details.EventDetails;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What an organizer may ask for. Contents are valid in themselves; whether they fit the event is decided later. */
public sealed interface EventCommand {

    record Schedule(EventDetails details) implements EventCommand {}

    /** @param details the whole of the new details */
    record Revise(EventDetails details) implements EventCommand {}

    /** @param now from which the event's own calendar day follows by its time zone */
    record Hold(Instant now) implements EventCommand {}

    record Cancel(String reason) implements EventCommand {}

    record Reopen(String reason) implements EventCommand {}

    /** @param day empty for the event's first day */
    record ReportHeadcount(Optional<LocalDate> day, int count, String basis) implements EventCommand {}
}
