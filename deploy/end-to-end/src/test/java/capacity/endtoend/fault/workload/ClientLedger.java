package capacity.endtoend.fault.workload;

import capacity.endtoend.ApiResponse;
import capacity.endtoend.ledger.DayEntry;
import capacity.endtoend.ledger.EventEntry;
import capacity.endtoend.ledger.Ledger;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** The answers that the clients got: their own ledger. */
public final class ClientLedger {

    /** @param result the first answer other than quarantined */
    public record Told(ObjectNode body, JsonNode result) {
        boolean isAccepted() {
            return result.path("status").asText().equals("accepted");
        }
    }

    private final String programme =
            "under-fire-" + UUID.randomUUID().toString().substring(0, 8);
    private final Map<String, Told> scans = new ConcurrentHashMap<>();
    private final List<String> events = new CopyOnWriteArrayList<>();
    private final Queue<String> late = new ConcurrentLinkedQueue<>();
    private final AtomicInteger interruptions = new AtomicInteger();
    private final Map<String, Integer> refusals = new ConcurrentHashMap<>();

    /** The programme of all its events: other tests may write to the same stack. */
    public String programme() {
        return programme;
    }

    /** Once a scan has an answer, it always gets the same one. */
    void told(ObjectNode body, JsonNode result) {
        Told before = scans.putIfAbsent(body.path("id").asText(), new Told(body, result));
        for (String name : new String[] {"status", "participantId"}) {
            if (before != null && !before.result().path(name).equals(result.path(name))) {
                throw new AssertionError("Answered " + before.result() + " first and " + result + " later");
            }
        }
    }

    void held(String event) {
        events.add(event);
    }

    void late(String request) {
        late.add(request);
    }

    /** The outcome of a request was unknown, or the client was told to come back later. */
    void interrupted(Object how) {
        interruptions.incrementAndGet();
        refusals.merge(
                how instanceof ApiResponse answer
                        ? answer.status() + " " + answer.code()
                        : how.getClass().getSimpleName(),
                1,
                Integer::sum);
    }

    /** Held events; attendance-service may not know the last ones yet. */
    public List<String> events() {
        return events;
    }

    public List<Told> accepted() {
        return scans.values().stream().filter(Told::isAccepted).toList();
    }

    /** The same as plain lists, for an independent count. */
    public Ledger ledger(Ledger.Codes codes) {
        return new Ledger(
                events.stream().map(this::event).toList(),
                accepted().stream().map(ClientLedger::day).toList(),
                List.of(),
                List.of(),
                List.of(),
                codes);
    }

    private EventEntry event(String id) {
        return new EventEntry(
                id,
                "held",
                "workshop",
                Set.of("climate-change"),
                Set.of("africa"),
                "KE",
                Set.of("KE"),
                KioskWorker.FIRST_DAY,
                KioskWorker.FIRST_DAY.plusDays(2),
                programme,
                null,
                Set.of(),
                Map.of());
    }

    private static DayEntry day(Told told) {
        JsonNode body = told.body();
        return new DayEntry(
                told.result().path("participantId").asText(),
                body.path("eventId").asText(),
                LocalDate.parse(body.path("occurredAt").asText().substring(0, 10)),
                body.path("sector").asText(),
                body.path("country").asText(),
                "undisclosed",
                "participant",
                body.has("participant"));
    }

    /** Requests that were not answered within the promised time. */
    public List<String> late() {
        return List.copyOf(late);
    }

    public int scans() {
        return scans.size();
    }

    public int interruptions() {
        return interruptions.get();
    }

    @Override
    public String toString() {
        return "%d events, %d scans, %d interruptions %s"
                .formatted(events.size(), scans.size(), interruptions.get(), refusals);
    }
}
