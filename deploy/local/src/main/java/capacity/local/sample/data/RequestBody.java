package capacity.local.sample.data;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The bodies of requests, with the member names of the API. A component that is null is left out. */
public sealed interface RequestBody {

    record Money(String value, String currency) {}

    record Contribution(UUID id, String programme, String phase, String donor, int year, Money amount, String kind)
            implements RequestBody {}

    record Partner(UUID id, String name, String sector, String country, List<String> aliases, List<String> programmes)
            implements RequestBody {}

    record Product(
            UUID id,
            String title,
            String type,
            List<String> themes,
            List<String> languages,
            LocalDate publishedOn,
            String programme,
            String phase)
            implements RequestBody {}

    record PartnerRole(UUID id, String role) {}

    record Event(
            UUID id,
            String title,
            String kind,
            List<String> themes,
            List<String> regions,
            String hostCountry,
            List<String> countries,
            LocalDate startsOn,
            LocalDate endsOn,
            String timeZone,
            String venue,
            List<PartnerRole> partners,
            String programme,
            String phase,
            List<String> languages,
            String description)
            implements RequestBody {}

    record Headcount(int count, String basis, LocalDate day) implements RequestBody {}

    record Person(String name, String email, String organization) {}

    /** @param occurredAt RFC 3339, with the offset of the place */
    record Scan(
            UUID id,
            UUID eventId,
            String occurredAt,
            Person participant,
            String sector,
            String country,
            String gender,
            String role)
            implements RequestBody {}

    record Batch(List<Scan> items) implements RequestBody {}

    record Nothing() implements RequestBody {}
}
