package capacity.desk;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import capacity.participant.ParticipantRow;
import capacity.participant.Person;
import capacity.participant.Register;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads lists of attendances, with or without names. */
@ApplicationScoped
public class Attendances {

    private final Register register;

    Attendances(Register register) {
        this.register = register;
    }

    @WithSession
    public Uni<List<AttendanceView>> list(UUID event, long after, int most, boolean names) {
        return AttendanceRow.of(event, after, most)
                .flatMap(rows -> (names ? people(rows) : nobody()).map(people -> rows.stream()
                        .map(row -> AttendanceView.of(row, people.get(row.participantId)))
                        .toList()));
    }

    private Uni<Map<UUID, Person>> people(List<AttendanceRow> rows) {
        return ParticipantRow.of(rows.stream().map(row -> row.participantId).collect(toSet()))
                .map(found -> found.stream()
                        .collect(toMap(row -> row.id, row -> register.open(row.wrappedKey, row.details))));
    }

    private static Uni<Map<UUID, Person>> nobody() {
        return Uni.createFrom().item(Map.of());
    }
}
