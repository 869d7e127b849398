package capacity.attendances.api;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import capacity.attendances.api.AttendanceView.Visible;
import capacity.attendances.participant.ParticipantRegister;
import capacity.attendances.participant.ParticipantRow;
import capacity.contracts.facts.AttendanceFact;
import capacity.http.export.PageSource;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Reads lists of attendances, with or without names. */
@ApplicationScoped
public class AttendanceReader {

    private static final Logger LOG = Logger.getLogger(AttendanceReader.class);

    private final Pool pool;
    private final ParticipantRegister register;
    private final PossibleSeconds seconds;

    AttendanceReader(Pool pool, ParticipantRegister register, PossibleSeconds seconds) {
        this.pool = pool;
        this.register = register;
        this.seconds = seconds;
    }

    /** As they are now. */
    public Uni<List<AttendanceView>> list(UUID event, long after, int most, boolean names) {
        return list(event, new AttendancePage.Positions(after, Long.MAX_VALUE), most, names);
    }

    /** All of an event, as they are now, whatever is recorded while pages are read. */
    Uni<AllAttendances> all(UUID event, boolean names) {
        return AttendancePage.head(pool)
                .map(head -> new AllAttendances(
                        PageSource.after(
                                after -> DatabaseReads.orUnavailable(
                                        list(event, new AttendancePage.Positions(after, head), PageSource.PAGE, names)),
                                AttendanceView::position),
                        head));
    }

    /** @param position of the last fact that they include */
    record AllAttendances(PageSource<AttendanceView> pages, long position) {}

    private Uni<List<AttendanceView>> list(UUID event, AttendancePage.Positions positions, int most, boolean names) {
        return Panache.withSession(() -> read(event, positions, most, names));
    }

    private Uni<List<AttendanceView>> read(UUID event, AttendancePage.Positions positions, int most, boolean names) {
        return AttendancePage.read(pool, event, positions, most)
                .flatMap(page -> (names ? visible(page, event) : hidden()).map(people -> views(page, people)));
    }

    private static List<AttendanceView> views(AttendancePage page, Map<UUID, Visible> people) {
        return page.scans().stream()
                .map(scan -> AttendanceView.of(
                        scan,
                        page,
                        people.getOrDefault(((AttendanceFact) scan.fact()).participantId(), Visible.NOTHING)))
                .toList();
    }

    private static Uni<Map<UUID, Visible>> hidden() {
        return Uni.createFrom().item(Map.of());
    }

    private Uni<Map<UUID, Visible>> visible(AttendancePage page, UUID event) {
        Set<UUID> ids = page.scans().stream()
                .map(scan -> ((AttendanceFact) scan.fact()).participantId())
                .collect(toSet());
        return ParticipantRow.of(ids)
                .flatMap(rows -> seconds.find(page, event).map(found -> {
                    Map<UUID, Visible> people = rows.stream().collect(toMap(row -> row.id, row -> open(row, found)));
                    tell(people);
                    return people;
                }));
    }

    /** A row that cannot be decrypted must not keep the others on the page from being listed. */
    private Visible open(ParticipantRow row, Set<UUID> seconds) {
        return register.tryOpen(row.wrappedKey, row.details)
                .map(person -> new Visible(person, false, seconds.contains(row.id)))
                .orElse(new Visible(null, true, false));
    }

    private static void tell(Map<UUID, Visible> people) {
        long closed = people.values().stream().filter(Visible::unreadable).count();
        if (closed > 0) {
            LOG.errorf("the data of %d participants on a page cannot be decrypted", closed);
        }
    }
}
