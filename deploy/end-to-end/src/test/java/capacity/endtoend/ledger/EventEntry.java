package capacity.endtoend.ledger;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Set;

/** An event as it is now. The sets are never null; {@code hostCountry}, {@code programme} and {@code phase} may be. */
public record EventEntry(
        String id,
        String status,
        String kind,
        Set<String> themes,
        Set<String> regions,
        String hostCountry,
        Set<String> countries,
        LocalDate startsOn,
        LocalDate endsOn,
        String programme,
        String phase,
        Set<String> partners,
        Map<LocalDate, Integer> headcounts) {

    boolean isHeld() {
        return status.equals("held");
    }

    boolean isOn(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }

    /** The event's values in a dimension of events: one null if it has none. */
    Set<String> values(String dimension) {
        return switch (dimension) {
            case "region" -> regions;
            case "theme" -> themes;
            case "kind" -> one(kind);
            case "programme" -> one(programme);
            case "phase" -> one(phase);
            case "hostCountry" -> one(hostCountry);
            case "year" -> one(startsOn.toString().substring(0, 4));
            case "quarter" -> one(startsOn.getYear() + "-Q" + (startsOn.getMonthValue() + 2) / 3);
            case "month" -> one(startsOn.toString().substring(0, 7));
            case "event" -> one(id);
            default -> throw new IllegalArgumentException(dimension);
        };
    }

    private static Set<String> one(String value) {
        return Collections.singleton(value); // which may be null
    }

    public static Set<String> set(String... values) {
        return new java.util.TreeSet<>(Arrays.asList(values));
    }
}
