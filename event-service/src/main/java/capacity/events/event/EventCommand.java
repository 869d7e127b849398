package capacity.events.event;

import capacity.contracts.details.EventDetails;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * What an organizer may ask for. The contents are valid in themselves; the decider checks whether they fit the event.
 */
public sealed interface EventCommand {

    record Schedule(EventDetails details) implements EventCommand {}

    /** @param details all of the new details */
    record Revise(EventDetails details) implements EventCommand {}

    /** @param today the calendar day in a time zone; empty for a zone that the rules in use do not know */
    record Hold(Function<String, Optional<LocalDate>> today) implements EventCommand {}

    record Cancel(String reason) implements EventCommand {}

    record Reopen(String reason) implements EventCommand {}

    /** @param day empty for the event's first day */
    record ReportHeadcount(Optional<LocalDate> day, int count, String basis) implements EventCommand {}
}
