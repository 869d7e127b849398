package capacity.events.event;

import capacity.contracts.details.EventDetails;
import capacity.contracts.details.EventDetails.PartnerRole;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

final class EventSamples {

    static final EventDetails WORKSHOP = details("Workshop on the Minamata Convention", "Africa/Nairobi");
    static final EventDetails RENAMED = details("Regional workshop on the Minamata Convention", "Africa/Nairobi");
    static final EventDetails ON_KIRITIMATI = details("Workshop on the Minamata Convention", "Pacific/Kiritimati");

    static final EventDetails A_WEEK_LATER =
            details("Workshop on the Minamata Convention", "Africa/Nairobi", LocalDate.of(2014, 5, 13));

    private EventSamples() {}

    static EventDetails titled(String title) {
        return details(title, "Africa/Nairobi");
    }

    private static EventDetails details(String title, String timeZone) {
        return details(title, timeZone, LocalDate.of(2014, 5, 6));
    }

    private static EventDetails details(String title, String timeZone, LocalDate startsOn) {
        return new EventDetails(
                title,
                "workshop",
                List.of("chemicals-and-waste"),
                List.of("africa"),
                "KE",
                List.of("KE", "UG"),
                startsOn,
                startsOn.plusDays(2),
                timeZone,
                "in-person",
                "UN complex, Gigiri",
                60,
                List.of(new PartnerRole(UUID.fromString("0198a3c0-0000-7000-8000-000000000002"), "host")),
                "china-trust-fund",
                "phase-1",
                List.of("en"),
                null);
    }
}
