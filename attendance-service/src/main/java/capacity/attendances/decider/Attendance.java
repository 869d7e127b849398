package capacity.attendances.decider;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The days of one participant at one event.
 *
 * @param standing the scan that counts, by day; a day that is missing has no attendance
 */
public record Attendance(Map<LocalDate, UUID> standing) {

    public static final Attendance NONE = new Attendance(Map.of());

    public Attendance {
        standing = Map.copyOf(standing);
    }

    public Optional<UUID> standingOn(LocalDate day) {
        return Optional.ofNullable(standing.get(day));
    }

    Attendance with(LocalDate day, UUID scan) {
        Map<LocalDate, UUID> days = new HashMap<>(standing);
        days.put(day, scan);
        return new Attendance(days);
    }

    Attendance without(LocalDate day) {
        Map<LocalDate, UUID> days = new HashMap<>(standing);
        days.remove(day);
        return new Attendance(days);
    }
}
