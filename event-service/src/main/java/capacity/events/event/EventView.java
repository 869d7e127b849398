package capacity.events.event;

import capacity.contracts.details.EventDetails;
import capacity.contracts.facts.EventFact.HeadcountReported;
import capacity.events.aggregates.VersionedState;
import capacity.events.event.Event.Cancelled;
import capacity.events.event.Event.Scheduled;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole event as clients see it. */
@Schema(
        name = "Event",
        requiredProperties = {
            "id",
            "title",
            "kind",
            "themes",
            "regions",
            "countries",
            "startsOn",
            "endsOn",
            "timeZone",
            "format",
            "partners",
            "languages",
            "status",
            "headcounts",
            "version",
            "position"
        })
public record EventView(
        UUID id,
        @JsonUnwrapped EventDetails details,

        @Schema(enumeration = {"planned", "held", "cancelled"})
        String status,

        @Schema(description = "Why it was cancelled") String reason,
        @Schema(description = "The last report of each day") List<Headcount> headcounts,
        @Schema(description = "The same as in ETag") long version,

        @Schema(description = "Position of its last fact in the journal")
        long position) {

    @Schema(requiredProperties = {"day", "count", "basis"})
    public record Headcount(
            LocalDate day,
            int count,
            String basis,

            @Schema(description = "True if the event no longer takes place on this day: the report does not count")
            Boolean outsideDates) {

        static Headcount of(HeadcountReported report, EventDetails event) {
            Boolean outside = event.covers(report.day()) ? null : true;
            return new Headcount(report.day(), report.count(), report.basis(), outside);
        }
    }

    static EventView of(VersionedState<Event> current) {
        Scheduled event = (Scheduled) current.state();
        return new EventView(
                current.stream(),
                event.dossier().details(),
                event.status(),
                event instanceof Cancelled ? event.reason().orElse(null) : null,
                event.dossier().headcounts().values().stream()
                        .map(report -> Headcount.of(report, event.dossier().details()))
                        .toList(),
                current.version(),
                current.position());
    }

    /** What history compares; headcounts are keyed by day, so that a change names its day. */
    record HistoryState(
            @JsonUnwrapped EventDetails details, String status, String reason, Map<LocalDate, Count> headcounts) {

        record Count(int count, String basis) {}

        static HistoryState of(Scheduled event) {
            return new HistoryState(
                    event.dossier().details(),
                    event.status(),
                    event.reason().orElse(null),
                    event.dossier().headcounts().values().stream()
                            .collect(Collectors.toMap(
                                    HeadcountReported::day, report -> new Count(report.count(), report.basis()))));
        }
    }
}
