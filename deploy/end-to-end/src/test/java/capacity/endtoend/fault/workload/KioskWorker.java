package capacity.endtoend.fault.workload;

import capacity.endtoend.ApiClient;
import capacity.endtoend.ApiResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;

/** Sends single scans and batches. Several kiosks scan the same people. */
final class KioskWorker implements Callable<Void> {

    /** The first day of all events, in UTC. */
    static final LocalDate FIRST_DAY = LocalDate.of(2015, 3, 2);

    private static final int PERSONS = 60;
    private static final int SOME_EVENTS = 20;
    private static final long BETWEEN_REQUESTS_MILLIS = 40;
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Map<String, ObjectNode> waiting = new LinkedHashMap<>();
    private final List<ObjectNode> sent = new ArrayList<>();
    private final RetryClient persistence;
    private final ClientLedger book;
    private final Random random = new Random();
    private final BooleanSupplier open;

    KioskWorker(RetryClient persistence, ClientLedger book, BooleanSupplier open) {
        this.persistence = persistence;
        this.book = book;
        this.open = open;
    }

    @Override
    public Void call() throws InterruptedException {
        while (open.getAsBoolean()) {
            if (random.nextInt(4) == 0) {
                sendBatch(scans(1 + random.nextInt(20)));
            } else {
                sendOne(scan());
            }
            Thread.sleep(BETWEEN_REQUESTS_MILLIS);
        }
        resendWhatWaits();
        return null;
    }

    private void resendWhatWaits() throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!waiting.isEmpty()) {
            sendBatch(List.copyOf(waiting.values()));
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("attendance-service never learned of the events of " + waiting.values());
            }
            Thread.sleep(100);
        }
    }

    private List<ObjectNode> scans(int size) {
        List<ObjectNode> scans = new ArrayList<>(waiting.values());
        while (scans.size() < size) {
            scans.add(random.nextInt(5) == 0 && !sent.isEmpty() ? sent.get(random.nextInt(sent.size())) : scan());
        }
        return scans.subList(0, Math.min(scans.size(), 500));
    }

    private ObjectNode scan() {
        ObjectNode body = ApiClient.JSON.createObjectNode();
        body.put("id", UUID.randomUUID().toString());
        body.put("eventId", event());
        body.put("occurredAt", FIRST_DAY.plusDays(random.nextInt(3)) + "T10:00:00Z");
        body.put("sector", List.of("government", "business", "academia").get(random.nextInt(3)));
        body.put("country", List.of("KE", "CN", "BR").get(random.nextInt(3)));
        if (random.nextInt(4) == 0) {
            body.put("anonymous", true);
        } else {
            int person = random.nextInt(PERSONS);
            body.putObject("participant")
                    .put("name", "Visitor " + person)
                    .put("email", "visitor" + person + "@example.org");
        }
        return body;
    }

    /** One of the first events, which all services know already, or one of the last, which attendance-service may not know yet. */
    private String event() {
        List<String> events = book.events();
        int one = random.nextInt(Math.min(events.size(), SOME_EVENTS));
        return events.get(random.nextBoolean() ? one : events.size() - 1 - one);
    }

    private void sendOne(ObjectNode body) throws InterruptedException {
        ApiResponse answer = persistence.post("/attendances", body);
        if (answer.expect(200, 201, 422).status() == 422) {
            sendBatch(List.of(body)); // as a kiosk would: the event exists, so it is on its way
        } else {
            hear(body, answer.body());
        }
    }

    private void sendBatch(List<ObjectNode> bodies) throws InterruptedException {
        ApiResponse answer =
                persistence.post("/attendances/batch", Map.of("items", bodies)).expect(200);
        for (int i = 0; i < bodies.size(); i++) {
            hear(bodies.get(i), answer.body().path("results").path(i));
        }
    }

    private void hear(ObjectNode body, JsonNode result) {
        String id = body.path("id").asText();
        if (result.path("status").asText().equals("quarantined")) {
            waiting.put(id, body);
            return;
        }
        waiting.remove(id);
        sent.add(body);
        book.told(body, result);
    }
}
