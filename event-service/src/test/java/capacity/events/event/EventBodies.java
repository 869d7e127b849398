package capacity.events.event;

import capacity.events.OrganizerRequests;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Requests about events. */
final class EventBodies {

    private EventBodies() {}

    static Map<String, Object> workshop(Object... more) {
        Map<String, Object> body = least(
                "regions",
                List.of("africa"),
                "countries",
                List.of("KE", "UG", "TZ"),
                "format",
                "in-person",
                "venue",
                "UN complex, Gigiri",
                "capacity",
                60,
                "partners",
                List.of(Map.of("id", OrganizerRequests.newId(), "role", "host")),
                "programme",
                "china-trust-fund",
                "phase",
                "phase-1",
                "languages",
                List.of("en"),
                "description",
                "Ratification, step by step");
        return with(body, more);
    }

    /** Only the required fields. */
    static Map<String, Object> least(Object... more) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("title", "Workshop on the Minamata Convention");
        body.put("kind", "workshop");
        body.put("themes", List.of("chemicals-and-waste"));
        body.put("hostCountry", "KE");
        body.put("startsOn", "2014-05-06");
        body.put("endsOn", "2014-05-08");
        body.put("timeZone", "Africa/Nairobi");
        return with(body, more);
    }

    private static Map<String, Object> with(Map<String, Object> body, Object... more) {
        for (int i = 0; i < more.length; i += 2) {
            body.put((String) more[i], more[i + 1]);
        }
        return body;
    }
}
