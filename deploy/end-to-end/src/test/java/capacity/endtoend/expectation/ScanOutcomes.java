package capacity.endtoend.expectation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * The outcomes of scans that were recorded at about the same time, some of them unseen. The ledger first records what was
 * accepted, then what was called a duplicate of it.
 */
public final class ScanOutcomes {

    private record Verdict(ScanRequest scan, ScanRequest.Day day, String participantId) {}

    private final ExpectedState world;
    private final List<Verdict> accepted = new ArrayList<>();
    private final List<Verdict> duplicates = new ArrayList<>();

    public ScanOutcomes(ExpectedState world) {
        this.world = world;
    }

    /** Outcomes of scans that were sent again: those that still wait stay waiting. */
    public void addReleased(ExpectedEvent event, List<ScanRequest> sent, JsonNode results) {
        for (int i = 0; i < sent.size(); i++) {
            JsonNode result = results.path(i);
            if (!result.path("status").asText().equals("quarantined")) {
                add(sent.get(i), event, result);
            }
        }
    }

    /** @param answer of a single scan, or the result of one in a batch */
    public void add(ScanRequest scan, ExpectedEvent event, JsonNode answer) {
        world.attendancesPosition =
                Math.max(world.attendancesPosition, answer.path("position").asLong());
        Verdict verdict = new Verdict(
                scan,
                scan.day(event.localDay(scan.occurredAt())),
                answer.path("participantId").asText(null));
        switch (answer.path("status").asText()) {
            case "accepted" -> accepted.add(verdict);
            case "duplicate" -> duplicates.add(verdict);
            default -> throw new AssertionError("Neither accepted nor duplicate: " + answer + " for " + scan);
        }
    }

    public void apply() {
        accepted.forEach(each -> world.scans.accepted(each.scan(), each.day(), each.participantId()));
        duplicates.forEach(each -> world.scans.duplicate(each.scan(), each.day(), each.participantId()));
    }
}
