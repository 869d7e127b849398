package capacity.desk;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import capacity.contracts.AttendanceFact.ParticipantAttended;
import capacity.journal.StoredFact;
import capacity.participant.ParticipantRow;
import capacity.participant.Person;
import capacity.participant.Register;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads lists of attendances, with or without names. */
@ApplicationScoped
public class Attendances {

    private final Pool pool;
    private final Register register;

    Attendances(Pool pool, Register register) {
        this.pool = pool;
        this.register = register;
    }

    @WithSession
    public Uni<List<AttendanceView>> list(UUID event, long after, int most, boolean names) {
        return AttendancePage.read(pool, event, after, most)
                .flatMap(page -> (names ? people(page.scans()) : nobody()).map(people -> views(page, people)));
    }

    private static List<AttendanceView> views(AttendancePage page, Map<UUID, Person> people) {
        return page.scans().stream()
                .map(scan -> {
                    ParticipantAttended fact = (ParticipantAttended) scan.fact();
                    return AttendanceView.of(
                            fact, scan.envelope(), page.ends().get(fact.scanId()), people.get(fact.participantId()));
                })
                .toList();
    }

    private Uni<Map<UUID, Person>> people(List<StoredFact> scans) {
        return ParticipantRow.of(scans.stream()
                        .map(scan -> ((ParticipantAttended) scan.fact()).participantId())
                        .collect(toSet()))
                .map(found -> found.stream()
                        .collect(toMap(row -> row.id, row -> register.open(row.wrappedKey, row.details))));
    }

    private static Uni<Map<UUID, Person>> nobody() {
        return Uni.createFrom().item(Map.of());
    }
}
