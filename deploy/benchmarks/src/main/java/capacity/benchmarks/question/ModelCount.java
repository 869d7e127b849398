package capacity.benchmarks.question;

import capacity.contracts.details.EventDetails;
import capacity.contracts.facts.AttendanceFact.ParticipantAttended;
import capacity.contracts.facts.IdentificationMethod;
import capacity.projections.change.Change;
import capacity.projections.change.EventState;
import capacity.projections.change.Moment;
import capacity.projections.change.Status;
import capacity.projections.question.CountingDefinition;
import capacity.projections.question.Dimension;
import capacity.projections.question.Filters;
import capacity.projections.question.TotalsQuery;
import capacity.projections.snapshot.SnapshotBuilder;
import capacity.projections.snapshot.View;
import capacity.projections.totals.Measures;
import capacity.projections.totals.Totals;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Q itself: the read model of projection-service, from the parsed question to the numbers. */
final class ModelCount {

    private static final String FACT = "any";

    private final View latest;
    private final View earlier;

    ModelCount(Programme data, String[] countries) {
        SnapshotBuilder model = new SnapshotBuilder();
        for (int event = 0; event < data.events; event++) {
            UUID id = new UUID(1, event);
            model.apply(
                    new Change.OfEvent(id, new EventState(Status.HELD, details(data, event, countries))),
                    "events",
                    new Moment(1, event + 1, Instant.EPOCH, FACT));
            for (int row = data.firstRow[event]; row < data.firstRow[event + 1]; row++) {
                attend(model, data, countries, id, row);
            }
            if (event % 16 == 0) {
                model.snapshot(); // as between batches
            }
        }
        latest = View.latest(model.snapshot());
        earlier = new View(latest.snapshot(), data.events, data.person.length / 2);
    }

    private static void attend(SnapshotBuilder model, Programme data, String[] countries, UUID event, int row) {
        String role = Programme.ROLES[data.role[row]];
        UUID participant = new UUID(data.person[row] * 0x9E3779B97F4A7C15L, data.person[row]);
        LocalDate day = Programme.date(data.day[row]);
        ParticipantAttended scan = new ParticipantAttended(
                new UUID(2, row),
                event,
                participant,
                day,
                false,
                Programme.SECTORS[data.sector[row]],
                countries[data.country[row]],
                Programme.GENDERS[data.gender[row]],
                role,
                data.person[row] % 5 == 0 ? IdentificationMethod.NAME : IdentificationMethod.EMAIL);
        model.apply(
                Change.OfAttendance.begun(scan),
                "attendances",
                new Moment(data.day[row], row + 1, Instant.EPOCH, FACT));
    }

    private static EventDetails details(Programme data, int event, String[] countries) {
        LocalDate start = Programme.date(data.startsOn[event]);
        List<String> themes = java.util.Arrays.stream(data.themes[event])
                .mapToObj(theme -> Programme.THEMES[theme])
                .toList();
        String host = countries[event % countries.length];
        return new EventDetails(
                "Workshop " + event,
                "workshop",
                themes,
                List.of(Programme.REGIONS[data.region[event]]),
                host,
                List.of(host),
                start,
                start.plusDays(2),
                "UTC",
                "in-person",
                null,
                null,
                List.of(),
                Programme.PROGRAMMES[data.programme[event]],
                null,
                List.of("en"),
                null);
    }

    Counts count(NamedQuestion asked) {
        return counts(asked, totals(asked, latest, null));
    }

    /** Only the time matters: half of the attendances were known, and had happened. */
    void countAsKnownEarlier(NamedQuestion asked) {
        totals(asked, earlier, LocalDate.of(2020, 1, 1));
    }

    private static Totals totals(NamedQuestion asked, View view, LocalDate happenedBy) {
        List<Dimension> by = asked.by().stream()
                .map(code -> Dimension.of(code).orElseThrow())
                .toList();
        Map<Dimension, Set<String>> filters = asked.filter() == null
                ? Map.of()
                : Map.of(Dimension.of(asked.filter()).orElseThrow(), Set.of(asked.value()));
        return Totals.of(
                view,
                new TotalsQuery(by, new Filters(filters, null, null, happenedBy), CountingDefinition.DEFAULT, false));
    }

    private static Counts counts(NamedQuestion asked, Totals totals) {
        boolean sectors = !asked.by().contains("sector");
        Map<String, Counts.Row> rows = new HashMap<>();
        totals.rows().forEach(row -> rows.put(String.join(" ", row.values()), row(row.measures(), sectors)));
        if (asked.by().isEmpty()) {
            rows.put("", row(totals.total(), sectors));
        }
        return new Counts(rows);
    }

    private static Counts.Row row(Measures measures, boolean sectors) {
        long bySector = measures.bySector().values().stream()
                .mapToLong(Measures.OfSector::individuals)
                .sum();
        return new Counts.Row(
                measures.individuals(), measures.attendances(), measures.personDays(), sectors ? bySector : 0);
    }
}
