package capacity.endtoend.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.endtoend.Api;
import capacity.endtoend.Effort;
import capacity.endtoend.Projections;
import capacity.endtoend.SharedStack;
import capacity.endtoend.Stack;
import capacity.endtoend.ledger.DayEntry;
import capacity.endtoend.ledger.EventEntry;
import capacity.endtoend.ledger.Ledger;
import capacity.endtoend.ledger.Question;
import capacity.endtoend.play.Codes;
import capacity.endtoend.play.Comparison;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedStack.class)
class KilledServiceIT {

    private static final int KIOSKS = 3;
    private static final int ROUNDS = Effort.of(2, 20);

    private final List<String> events = new CopyOnWriteArrayList<>();
    private final AtomicBoolean open = new AtomicBoolean(true);
    private final Api api;
    private final Persistence persistence;
    private final Killer killer;

    KilledServiceIT(Stack stack) {
        this.api = new Api(stack, "organizer");
        this.persistence = new Persistence(api);
        this.killer = new Killer(stack, persistence);
    }

    @Test
    void nothingAcknowledgedIsLostAndNothingIsCountedTwice() throws Exception {
        Map<String, Kiosk.Told> told = work();
        System.out.println(
                events.size() + " events, " + told.size() + " scans, " + persistence.interruptions + " interruptions");
        assertTrue(persistence.interruptions.get() > 0, "nobody noticed");
        everyAcceptedScanIsListedOnce(told);
        everyScanHasItsFirstAnswerStill(told);
        everyEventIsListedOnce();
        everyTotalIsWhatTheKiosksWereTold(told);
    }

    private Map<String, Kiosk.Told> work() throws Exception {
        ExecutorService people = Executors.newCachedThreadPool();
        Organizer organizer = new Organizer(persistence, events, open::get);
        organizer.add();
        List<Future<Kiosk>> kiosks = new ArrayList<>();
        try {
            for (int i = 0; i < KIOSKS; i++) {
                kiosks.add(people.submit(new Kiosk(persistence, events, i, open::get)));
            }
            Future<Organizer> organizing = people.submit(organizer);
            killer.killEachInTurn(ROUNDS);
            open.set(false);
            organizing.get();
            Map<String, Kiosk.Told> told = new HashMap<>();
            for (Future<Kiosk> kiosk : kiosks) {
                told.putAll(kiosk.get().told);
            }
            return told;
        } finally {
            open.set(false);
            people.shutdownNow();
        }
    }

    private void everyAcceptedScanIsListedOnce(Map<String, Kiosk.Told> told) {
        List<String> listed = new ArrayList<>();
        for (String event : events) {
            api.list("/attendances?event=" + event)
                    .forEach(row -> listed.add(row.path("id").asText()));
        }
        List<String> accepted = told.values().stream()
                .filter(Kiosk.Told::isAccepted)
                .map(each -> each.body().path("id").asText())
                .sorted()
                .toList();
        assertEquals(accepted, listed.stream().sorted().toList());
    }

    private void everyScanHasItsFirstAnswerStill(Map<String, Kiosk.Told> told) {
        List<Kiosk.Told> all = List.copyOf(told.values());
        for (int from = 0; from < all.size(); from += 500) {
            List<Kiosk.Told> some = all.subList(from, Math.min(all.size(), from + 500));
            List<ObjectNode> bodies = some.stream().map(Kiosk.Told::body).toList();
            JsonNode results = api.post("/attendances/batch", Map.of("items", bodies))
                    .expect(200)
                    .body()
                    .path("results");
            for (int i = 0; i < some.size(); i++) {
                assertEquals(
                        some.get(i).result().path("status"), results.path(i).path("status"));
                assertEquals(
                        some.get(i).result().path("participantId"),
                        results.path(i).path("participantId"));
            }
        }
    }

    private void everyEventIsListedOnce() {
        List<String> listed = api.list("/events?programme=" + Organizer.PROGRAMME).stream()
                .map(event -> event.path("id").asText())
                .sorted()
                .toList();
        assertEquals(events.stream().sorted().toList(), listed);
    }

    private void everyTotalIsWhatTheKiosksWereTold(Map<String, Kiosk.Told> told) {
        long attendances = told.values().stream()
                .mapToLong(each -> each.result().path("position").asLong())
                .max()
                .orElseThrow();
        long written = events.stream()
                .mapToLong(
                        id -> api.get("/events/" + id).body().path("position").asLong())
                .max()
                .orElseThrow();
        Projections.await(api, written, attendances);
        Ledger ledger = ledger(told);
        assertEquals(
                ledger.days().size(),
                Set.copyOf(ledger.days().stream().map(KilledServiceIT::taken).toList())
                        .size());
        Comparison comparison = new Comparison(api, ledger, "after " + ROUNDS + " rounds of kills");
        for (String by : new String[] {"event", "sector", "country", "region"}) {
            comparison.totals(Question.of(by).where("programme", Organizer.PROGRAMME));
        }
        assertEquals("false", api.get("/totals").text("incomplete"));
    }

    private Ledger ledger(Map<String, Kiosk.Told> told) {
        List<EventEntry> held = events.stream().map(KilledServiceIT::held).toList();
        List<DayEntry> days = told.values().stream()
                .filter(Kiosk.Told::isAccepted)
                .map(KilledServiceIT::day)
                .toList();
        return new Ledger(held, days, List.of(), List.of(), List.of(), Codes.read(api));
    }

    private static EventEntry held(String id) {
        return new EventEntry(
                id,
                "held",
                "workshop",
                Set.of("climate-change"),
                Set.of("africa"),
                "KE",
                Set.of("KE"),
                Kiosk.FIRST_DAY,
                Organizer.PROGRAMME,
                null,
                Set.of(),
                new TreeMap<>());
    }

    private static List<Object> taken(DayEntry day) {
        return List.of(day.participant(), day.event(), day.day());
    }

    private static DayEntry day(Kiosk.Told told) {
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
}
