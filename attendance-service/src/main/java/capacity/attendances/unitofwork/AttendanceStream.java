package capacity.attendances.unitofwork;

import capacity.attendances.decider.Attendance;
import capacity.attendances.decider.Attendance.DayOfRole;
import capacity.attendances.decider.AttendanceDecider;
import capacity.contracts.facts.AttendanceFact;
import capacity.contracts.facts.AttendanceFact.AttendanceAnnulled;
import capacity.contracts.facts.AttendanceFact.AttendanceRedated;
import capacity.contracts.facts.AttendanceFact.ParticipantAttended;
import capacity.journal.StoredFact;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** One stream while a batch is decided: the stored facts, and those that the batch has added so far. */
public final class AttendanceStream {

    private static final AttendanceDecider DECIDER = new AttendanceDecider();

    private final UUID id;
    private final Map<UUID, Long> attended = new HashMap<>();
    private final Map<UUID, Long> annulled = new HashMap<>();
    private Attendance state = DECIDER.initial();
    private long version;

    AttendanceStream(UUID id) {
        this.id = id;
    }

    UUID id() {
        return id;
    }

    void load(List<StoredFact> facts) {
        facts.forEach(fact -> add((AttendanceFact) fact.fact(), fact.envelope().position()));
    }

    public Attendance state() {
        return state;
    }

    /**
     * The scan that stands where this one belongs. A repeat made no fact; its kind of role is that of the scan that it
     * repeated.
     *
     * @param day of a repeat
     */
    public Optional<UUID> standing(Receipt receipt, LocalDate day) {
        return state.scans().containsKey(receipt.scanId())
                ? state.standingFor(receipt.scanId())
                : state.roleOf(receipt.standing()).flatMap(role -> state.standingOn(DayOfRole.of(day, role)));
    }

    /** The position at which the scan's attendance is recorded. */
    public long attendedAt(UUID scan) {
        return attended.get(scan);
    }

    /** The position at which the annulment of the scan's attendance is recorded; empty if there is none. */
    public OptionalLong annulledAt(UUID scan) {
        return annulled.containsKey(scan) ? OptionalLong.of(annulled.get(scan)) : OptionalLong.empty();
    }

    /** @return the version of the fact */
    long add(AttendanceFact fact, long position) {
        state = DECIDER.evolve(state, fact);
        if (fact instanceof ParticipantAttended scan) {
            attended.put(scan.scanId(), position);
        } else if (fact instanceof AttendanceAnnulled end) {
            annulled.put(end.scanId(), position);
        } else if (fact instanceof AttendanceRedated redated) {
            attended.putIfAbsent(redated.scanId(), position);
        } else {
            throw new IllegalArgumentException("unknown fact " + fact.getClass());
        }
        return ++version;
    }
}
