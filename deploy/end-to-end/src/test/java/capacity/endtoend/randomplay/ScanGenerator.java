package capacity.endtoend.randomplay;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import capacity.endtoend.ApiClient;
import capacity.endtoend.expectation.ExpectedEvent;
import capacity.endtoend.expectation.ExpectedState;
import capacity.endtoend.expectation.ScanRequest;
import capacity.endtoend.expectation.VocabularyCodes;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Valid scans: few people, so that many come again; often near midnight, written in another time zone. */
final class ScanGenerator {

    private static final List<String> SECTORS = List.of(
            "government", "business", "academia", "civil-society", "international-organization", "other", "unknown");

    private final ExpectedState world;
    private final RandomChoice chance;

    ScanGenerator(ExpectedState world, RandomChoice chance) {
        this.world = world;
        this.chance = chance;
    }

    ScanRequest scan(ExpectedEvent event) {
        ObjectNode body = ApiClient.JSON.createObjectNode();
        body.put("id", chance.uuid());
        body.put("eventId", event.id);
        body.put("occurredAt", occurredAt(event));
        body.put("sector", chance.of(SECTORS));
        if (!chance.oneIn(5)) {
            body.put("country", chance.of(VocabularyCodes.COUNTRIES));
        }
        if (!chance.oneIn(3)) {
            body.put("gender", chance.among("female", "male", "other", "undisclosed"));
        }
        if (chance.oneIn(2)) {
            body.put("role", chance.among("participant", "participant", "resource-person", "organizer", "staff"));
        }
        return identified(body);
    }

    private String occurredAt(ExpectedEvent event) {
        LocalDate day = event.startsOn().plusDays(chance.oneIn(8) ? chance.among(-3, 9) : chance.between(0, 2));
        LocalDateTime time = chance.oneIn(2)
                ? day.atTime(chance.among(0, 23), chance.among(0, 1, 58, 59), 30)
                : day.atTime(chance.between(7, 18), chance.between(0, 59));
        ZoneId zone = ZoneId.of(event.content.path("timeZone").asText());
        return OffsetDateTime.ofInstant(
                        time.atZone(zone).toInstant(), ZoneOffset.ofHours(chance.among(-9, 0, 3, 9, 14)))
                .format(ISO_OFFSET_DATE_TIME);
    }

    private ScanRequest identified(ObjectNode body) {
        Map<String, String> known = world.scans.participants();
        int dice = chance.between(1, 20);
        if (dice <= 3) {
            body.put("anonymous", true);
            return new ScanRequest(body, body.path("id").asText(), false);
        }
        if (dice <= 6) {
            body.putObject("participant").put("name", chance.among("Ana Lima", "Li Wei", "J. Otieno"));
            return new ScanRequest(body, body.path("id").asText(), false);
        }
        if (dice <= 10 && !known.isEmpty()) {
            String id = chance.of(known.keySet());
            body.put("participantId", id);
            return new ScanRequest(body, known.get(id), true);
        }
        int person = chance.between(1, 25);
        body.putObject("participant")
                .put("name", "Person " + person)
                .put("email", spelled("p" + person + "@example.org"));
        return new ScanRequest(body, "mail:p" + person, true);
    }

    private String spelled(String address) {
        String letters = chance.oneIn(3) ? address.toUpperCase(Locale.ROOT) : address;
        return chance.oneIn(4) ? "  " + letters + " " : letters;
    }

    /** A person who is never counted, to see what attendance-service knows of an event. */
    ScanRequest probe(ExpectedEvent event, String occurredAt) {
        ObjectNode body = ApiClient.JSON.createObjectNode();
        body.put("id", UUID.randomUUID().toString()).put("eventId", event.id).put("occurredAt", occurredAt);
        body.put("sector", "other").put("role", "staff").put("anonymous", true);
        return new ScanRequest(body, body.path("id").asText(), false);
    }
}
