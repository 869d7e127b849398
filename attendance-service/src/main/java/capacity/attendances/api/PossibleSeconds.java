package capacity.attendances.api;

import static java.util.stream.Collectors.toSet;

import capacity.contracts.envelope.StreamIds;
import capacity.contracts.facts.AttendanceFact;
import capacity.contracts.facts.AttendanceFact.AttendanceRedated;
import capacity.contracts.facts.AttendanceFact.ParticipantAttended;
import capacity.journal.StoredFact;
import capacity.journal.postgres.Sql;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Participants of an event who may be one person: they have the same folded name and represent the same country. */
@Singleton
class PossibleSeconds {

    /** More people of one name than this are certainly not one person. */
    private static final int MOST = 2_000;

    private static final String NAMESAKES = Sql.load(PossibleSeconds.class, "find-namesakes.sql");
    private static final String FACTS = Sql.load(PossibleSeconds.class, "find-changes.sql");

    private final Pool pool;

    PossibleSeconds(Pool pool) {
        this.pool = pool;
    }

    /** Those of the page's participants of whom there may be a second one, on this page or another. */
    Uni<Set<UUID>> find(AttendancePage page, UUID event) {
        Map<UUID, Set<String>> countries = countries(page.scans());
        return AttendancePage.rows(pool, NAMESAKES, Tuple.of(countries.keySet().toArray(UUID[]::new), MOST))
                .map(rows -> {
                    Map<UUID, Set<UUID>> namesakes = new HashMap<>();
                    rows.forEach(row -> namesakes
                            .computeIfAbsent(row.getUUID("id"), any -> new HashSet<>())
                            .add(row.getUUID("other")));
                    return namesakes;
                })
                .flatMap(namesakes -> namesakes.isEmpty()
                        ? Uni.createFrom().item(Set.of())
                        : attended(namesakes, event).map(others -> matching(namesakes, countries, others)));
    }

    private Uni<Map<UUID, Set<String>>> attended(Map<UUID, Set<UUID>> namesakes, UUID event) {
        UUID[] streams = namesakes.values().stream()
                .flatMap(Set::stream)
                .distinct()
                .map(other -> StreamIds.attendance(other, event))
                .toArray(UUID[]::new);
        return AttendancePage.facts(
                        pool, FACTS, Tuple.of(streams, Long.MAX_VALUE, AttendancePage.names(ParticipantAttended.class)))
                .map(PossibleSeconds::countries);
    }

    private static Set<UUID> matching(
            Map<UUID, Set<UUID>> namesakes, Map<UUID, Set<String>> countries, Map<UUID, Set<String>> others) {
        return namesakes.keySet().stream()
                .filter(person -> namesakes.get(person).stream()
                        .flatMap(other -> others.getOrDefault(other, Set.of()).stream())
                        .anyMatch(countries.get(person)::contains))
                .collect(toSet());
    }

    /** An empty text stands for a scan without a country. */
    private static Map<UUID, Set<String>> countries(List<StoredFact> facts) {
        Map<UUID, Set<String>> countries = new HashMap<>();
        for (StoredFact stored : facts) {
            AttendanceFact fact = (AttendanceFact) stored.fact();
            String country =
                    fact instanceof ParticipantAttended scan ? scan.country() : ((AttendanceRedated) fact).country();
            countries
                    .computeIfAbsent(fact.participantId(), any -> new HashSet<>())
                    .add(country == null ? "" : country);
        }
        return countries;
    }
}
