package capacity.endtoend.ledger;

import java.time.LocalDate;
import java.util.Map;

/**
 * One participant at one event on one local day, not annulled.
 *
 * @param country may be null
 * @param known whether the scan named the person by e-mail address or participant id
 */
public record DayEntry(
        String participant,
        String event,
        LocalDate day,
        String sector,
        String country,
        String gender,
        String role,
        boolean known) {

    boolean isInCountedRole() {
        return role.equals("participant") || role.equals("resource-person");
    }

    /** @return null if it has none */
    String value(String dimension, Map<String, String> regionOf) {
        return switch (dimension) {
            case "sector" -> sector;
            case "country" -> country;
            case "representedRegion" -> country == null ? null : regionOf.get(country);
            case "gender" -> gender;
            case "role" -> role;
            default -> throw new IllegalArgumentException(dimension);
        };
    }
}
