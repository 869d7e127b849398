package capacity.projections.change;

import capacity.contracts.facts.AttendanceFact;
import capacity.contracts.facts.AttendanceFact.ParticipantAttended;
import capacity.contracts.facts.CountedRoles;
import capacity.contracts.facts.RegisterFact;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What one fact makes true, or no longer true, of one thing. A change carries the whole new value, so applying it twice
 * does no harm.
 */
public sealed interface Change {

    /** Identifies the thing: two changes with equal keys are about the same thing. */
    Object key();

    /** Whether something is true from now on; otherwise something has only ended. */
    default boolean opens() {
        return true;
    }

    record OfEvent(UUID event, EventState state) implements Change {
        @Override
        public Object key() {
            return event;
        }
    }

    /** @param count number of people */
    record OfHeadcount(UUID event, LocalDate day, int count, String basis) implements Change {
        @Override
        public Object key() {
            return new Headcount(event, day);
        }

        private record Headcount(UUID event, LocalDate day) {}
    }

    /**
     * @param counted the kind of role: on one day a person may stand once in each
     * @param scan the scan that stands, or null if the attendance has ended
     */
    record OfAttendance(UUID event, UUID participant, LocalDate day, boolean counted, ParticipantAttended scan)
            implements Change {

        public static OfAttendance begun(ParticipantAttended scan) {
            return new OfAttendance(
                    scan.eventId(), scan.participantId(), scan.day(), CountedRoles.contains(scan.role()), scan);
        }

        public static OfAttendance ended(AttendanceFact fact, LocalDate day, boolean counted) {
            return new OfAttendance(fact.eventId(), fact.participantId(), day, counted, null);
        }

        @Override
        public Object key() {
            return new Attendance(event, participant, day, counted);
        }

        @Override
        public boolean opens() {
            return scan != null;
        }

        private record Attendance(UUID event, UUID participant, LocalDate day, boolean counted) {}
    }

    /** @param fact the fact with the details, or null if the entry is withdrawn */
    record OfEntry(UUID entry, RegisterFact<?> fact) implements Change {
        @Override
        public Object key() {
            return entry;
        }

        @Override
        public boolean opens() {
            return fact != null;
        }
    }
}
