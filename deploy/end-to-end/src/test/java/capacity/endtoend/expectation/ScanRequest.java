package capacity.endtoend.expectation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Set;

/**
 * A valid scan, with any outcome.
 *
 * @param body as it is sent, or as it would be without its fault
 * @param participant who it is to the client: of one e-mail address always the same
 * @param known whether it names the person by e-mail address or participant id
 */
public record ScanRequest(ObjectNode body, String participant, boolean known) {

    public String id() {
        return body.path("id").asText(null);
    }

    public String event() {
        return body.path("eventId").asText();
    }

    public String occurredAt() {
        return body.path("occurredAt").asText();
    }

    public ScanRequest withId(String id) {
        String who = participant.equals(id()) || participant.isEmpty() ? id : participant;
        return new ScanRequest(body.deepCopy().put("id", id), who, known);
    }

    public Day day(LocalDate day) {
        boolean counted = Set.of("participant", "resource-person")
                .contains(body.path("role").asText("participant"));
        return new Day(participant, event(), day, counted);
    }

    /**
     * What can be attended once.
     *
     * @param counted the kind of role
     */
    public record Day(String participant, String event, LocalDate day, boolean counted) {}
}
