package capacity.attendances;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Scans as kiosks make them. */
public final class Scans {

    private Scans() {}

    /** A scan of a person with an address, on 6 May 2014 in Nairobi. */
    public static Map<String, Object> of(UUID event, String email) {
        Map<String, Object> scan = anonymous(event);
        scan.remove("anonymous");
        Map<String, Object> person = new HashMap<>(Map.of("name", "Wanjiku Kamau", "organization", "Ministry"));
        person.put("email", email);
        scan.put("participant", person);
        return scan;
    }

    public static Map<String, Object> named(UUID event, String name) {
        return with(anonymous(event), "anonymous", null, "participant", Map.of("name", name));
    }

    public static Map<String, Object> anonymous(UUID event) {
        Map<String, Object> scan = new HashMap<>();
        scan.put("id", UUID.randomUUID().toString());
        scan.put("eventId", event.toString());
        scan.put("occurredAt", "2014-05-06T08:57:12+03:00");
        scan.put("anonymous", true);
        scan.put("sector", "government");
        scan.put("country", "KE");
        return scan;
    }

    /** A copy; null removes. */
    public static Map<String, Object> with(Map<String, Object> scan, Object... namesAndValues) {
        Map<String, Object> copy = new HashMap<>(scan);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] == null) {
                copy.remove(namesAndValues[i]);
            } else {
                copy.put((String) namesAndValues[i], namesAndValues[i + 1]);
            }
        }
        return copy;
    }

    public static String address() {
        return "p-" + UUID.randomUUID() + "@example.org";
    }
}
