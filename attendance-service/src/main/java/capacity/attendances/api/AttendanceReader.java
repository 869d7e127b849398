package capacity.attendances.api;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import capacity.attendances.participant.ParticipantRegister;
import capacity.attendances.participant.ParticipantRow;
import capacity.attendances.participant.Person;
import capacity.contracts.facts.AttendanceFact.ParticipantAttended;
import capacity.journal.StoredFact;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Reads lists of attendances, with or without names. */
@ApplicationScoped
public class AttendanceReader {

    private static final Logger LOG = Logger.getLogger(AttendanceReader.class);

    private final Pool pool;
    private final ParticipantRegister register;

    AttendanceReader(Pool pool, ParticipantRegister register) {
        this.pool = pool;
        this.register = register;
    }

    @WithSession
    public Uni<List<AttendanceView>> list(UUID event, long after, int most, boolean names) {
        return AttendancePage.read(pool, event, after, most)
                .flatMap(page -> (names ? people(page.scans()) : nobody()).map(people -> views(page, people)));
    }

    private static List<AttendanceView> views(AttendancePage page, Map<UUID, Optional<Person>> people) {
        return page.scans().stream()
                .map(scan -> {
                    ParticipantAttended fact = (ParticipantAttended) scan.fact();
                    return AttendanceView.of(
                            fact, scan.envelope(), page.ends().get(fact.scanId()), people.get(fact.participantId()));
                })
                .toList();
    }

    /** Empty for participants whose row cannot be decrypted, so that the others on the page can still be listed. */
    private Uni<Map<UUID, Optional<Person>>> people(List<StoredFact> scans) {
        return ParticipantRow.of(scans.stream()
                        .map(scan -> ((ParticipantAttended) scan.fact()).participantId())
                        .collect(toSet()))
                .map(found -> found.stream().collect(toMap(row -> row.id, this::open)))
                .invoke(AttendanceReader::tell);
    }

    private Optional<Person> open(ParticipantRow row) {
        try {
            return Optional.of(register.open(row.wrappedKey, row.details));
        } catch (IllegalStateException e) {
            return Optional.empty();
        }
    }

    private static void tell(Map<UUID, Optional<Person>> people) {
        long closed = people.values().stream().filter(Optional::isEmpty).count();
        if (closed > 0) {
            LOG.errorf("the data of %d participants on a page cannot be decrypted", closed);
        }
    }

    private static Uni<Map<UUID, Optional<Person>>> nobody() {
        return Uni.createFrom().item(Map.of());
    }
}
