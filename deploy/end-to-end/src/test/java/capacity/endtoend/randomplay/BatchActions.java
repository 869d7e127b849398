package capacity.endtoend.randomplay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.endtoend.expectation.ExpectedEvent;
import capacity.endtoend.expectation.ExpectedState;
import capacity.endtoend.expectation.ScanOutcomes;
import capacity.endtoend.expectation.ScanRequest;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Batches of kiosks: in any order, of any age, some items invalid, some sent before. */
final class BatchActions {

    private static final Set<String> WAITING = Set.of("unknown-event", "event-cancelled");

    private final ExpectedState world;
    private final RandomChoice chance;
    private final ScanGenerator maker;
    private final PropagationWait settling;
    private final List<List<BatchItem>> sentBefore = new ArrayList<>();

    BatchActions(ExpectedState world, RandomChoice chance, ScanGenerator maker, PropagationWait settling) {
        this.world = world;
        this.chance = chance;
        this.maker = maker;
        this.settling = settling;
    }

    void send(List<ExpectedEvent> events) {
        List<BatchItem> items = new ArrayList<>();
        int size = chance.between(1, 25);
        while (items.size() < size) {
            items.add(item(events, items));
        }
        sendItems(items);
        if (sentBefore.size() < 10) {
            sentBefore.add(items.stream().filter(item -> !item.isFaulty()).toList());
        } else {
            sentBefore.remove(0);
        }
    }

    private BatchItem item(List<ExpectedEvent> events, List<BatchItem> before) {
        ScanRequest scan = maker.scan(chance.of(events));
        List<BatchItem> sound = before.stream().filter(item -> !item.isFaulty()).toList();
        return switch (chance.between(1, 12)) {
            case 1 -> BatchItem.faulty(chance, scan, world.scans);
            case 2 ->
                sound.isEmpty()
                        ? BatchItem.fresh(scan)
                        : BatchItem.again(chance.of(sound).scan());
            case 3 ->
                world.scans.asSent().isEmpty()
                        ? BatchItem.fresh(scan)
                        : BatchItem.again(chance.of(world.scans.asSent()).scan());
            default -> BatchItem.fresh(scan);
        };
    }

    /** The same batch once more: every item shows its present status. */
    void resend() {
        if (!sentBefore.isEmpty()) {
            List<BatchItem> items = chance.of(sentBefore);
            items.stream()
                    .map(item -> world.events.get(item.scan().event()))
                    .distinct()
                    .filter(event -> event != null)
                    .forEach(settling::settle);
            sendItems(items.stream().map(item -> BatchItem.again(item.scan())).toList());
        }
    }

    private void sendItems(List<BatchItem> items) {
        if (items.isEmpty()) {
            return;
        }
        List<String> expected = expected(items);
        Map<String, Object> batch =
                Map.of("items", items.stream().map(BatchItem::body).toList());
        JsonNode answer =
                world.api.post("/attendances/batch", batch).expect(200).body();
        checkSummary(answer, items.size());
        ScanOutcomes verdicts = new ScanOutcomes(world);
        Set<ExpectedEvent> unsettled = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            JsonNode result = answer.path("results").path(i);
            String context = "item " + i + " " + items.get(i) + " of " + items + ": " + answer;
            assertEquals(i, result.path("index").asInt(-1), context);
            if (expected.get(i) != null) {
                assertEquals(expected.get(i), result.path("status").asText(), context);
            }
            note(items.get(i), result, verdicts);
            ExpectedEvent event = world.events.get(items.get(i).scan().event());
            if (event != null && event.isUnsettled) {
                unsettled.add(event);
            }
        }
        unsettled.forEach(event -> settling.refresh(event, verdicts));
        verdicts.apply();
    }

    private static void checkSummary(JsonNode answer, int sent) {
        JsonNode summary = answer.path("summary");
        assertEquals(sent, summary.path("sent").asInt());
        assertEquals(sent, answer.path("results").size());
        for (String status : new String[] {"accepted", "duplicate", "quarantined"}) {
            int count = 0;
            for (JsonNode result : answer.path("results")) {
                count += result.path("status").asText().equals(status) ? 1 : 0;
            }
            assertEquals(count, summary.path(status).asInt(-1), status);
        }
    }

    private void note(BatchItem item, JsonNode result, ScanOutcomes verdicts) {
        boolean isQuarantined = result.path("status").asText().equals("quarantined");
        if (item.isFaulty()) {
            String id = result.path("id").asText();
            world.scans.faulty.put(id, item.scan().withId(id));
        } else if (item.kind() == BatchItem.Kind.FRESH && isQuarantined) {
            assertTrue(WAITING.contains(result.path("problem").path("code").asText()), result::toString);
            world.scans.waiting.put(item.scan().id(), item.scan());
        } else if (item.kind() == BatchItem.Kind.FRESH) {
            verdicts.add(item.scan(), world.events.get(item.scan().event()), result);
        }
    }

    /** The expected answer for each item; null if two answers are correct. */
    private List<String> expected(List<BatchItem> items) {
        List<String> expected = new ArrayList<>();
        Set<ScanRequest.Day> taken = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            BatchItem item = items.get(i);
            int first = firstOf(items, item.scan());
            if (item.isFaulty()) {
                expected.add("quarantined");
            } else if (first < i && !items.get(first).isFaulty()) {
                expected.add(expected.get(first));
            } else {
                expected.add(expected(item.scan(), taken));
            }
        }
        return expected;
    }

    private static int firstOf(List<BatchItem> items, ScanRequest scan) {
        int first = 0;
        while (!items.get(first).scan().equals(scan)) {
            first++;
        }
        return first;
    }

    private String expected(ScanRequest scan, Set<ScanRequest.Day> taken) {
        ExpectedEvent event = world.events.get(scan.event());
        if (world.scans.recorded.containsKey(scan.id())) {
            return world.scans.recorded.get(scan.id()).status();
        }
        if (event == null || !event.isUnsettled && event.isCancelled()) {
            return "quarantined";
        }
        ScanRequest.Day day = scan.day(event.localDay(scan.occurredAt()));
        if (event.isUnsettled) {
            return null;
        }
        return !world.scans.stands(day) && taken.add(day) ? "accepted" : "duplicate";
    }
}
