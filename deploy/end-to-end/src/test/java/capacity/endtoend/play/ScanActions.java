package capacity.endtoend.play;

import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.endtoend.Answer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** Single scans, repeats, annulments. */
final class ScanActions {

    private final World world;
    private final Chance chance;
    private final ScanMaker maker;
    private final Settling settling;

    ScanActions(World world, Chance chance, ScanMaker maker, Settling settling) {
        this.world = world;
        this.chance = chance;
        this.maker = maker;
        this.settling = settling;
    }

    void scan(PlayedEvent event) {
        send(maker.scan(event), event);
    }

    private void send(Scan scan, PlayedEvent event) {
        Answer answer = world.api.post("/attendances", scan.body());
        if (!event.exists()) {
            assertEquals("unknown-event", answer.expect(422).code());
            return;
        }
        if (!event.isUnsettled) {
            check(scan, event, answer);
        }
        Verdicts verdicts = new Verdicts(world);
        if (answer.expect(200, 201, 422).status() != 422) {
            assertEquals(answer.status() == 201 ? "accepted" : "duplicate", answer.text("status"), answer::toString);
            verdicts.add(scan, event, answer.body());
        }
        if (event.isUnsettled) {
            settling.refresh(event, verdicts);
        }
        verdicts.apply();
    }

    private void check(Scan scan, PlayedEvent event, Answer answer) {
        if (event.isCancelled()) {
            assertEquals("event-cancelled", answer.expect(422).code());
        } else {
            answer.expect(world.scans.stands(scan.day(event.localDay(scan.occurredAt()))) ? 200 : 201);
        }
    }

    /** Nothing is kept of a faulty one. */
    void scanBadly(PlayedEvent event) {
        ObjectNode body = maker.scan(event).body().deepCopy();
        switch (chance.between(1, 3)) {
            case 1 -> body.remove(chance.among("id", "eventId", "occurredAt", "sector"));
            case 2 -> body.put("surprise", true);
            default ->
                body.put("participantId", chance.uuid())
                        .putObject("participant")
                        .put("name", "Two at once");
        }
        world.api.post("/attendances", body).expect(422);
    }

    private ScanBook.Recorded any() {
        return chance.of(world.scans.recorded.values());
    }

    void repeat() {
        ScanBook.Recorded before = chance.of(world.scans.asSent());
        ObjectNode body = before.scan().body().deepCopy();
        if (!body.has("gender") && chance.oneIn(2)) {
            body.put("gender", "undisclosed");
        }
        Answer answer = world.api.post("/attendances", body).expect(200);
        assertEquals(before.status(), answer.text("status"), answer::toString);
        assertEquals(before.participantId(), answer.text("participantId"), answer::toString);
    }

    void reuse() {
        ObjectNode body = any().scan().body().deepCopy();
        body.put("sector", body.path("sector").asText().equals("other") ? "unknown" : "other");
        assertEquals(
                "id-reused", world.api.post("/attendances", body).expect(409).code());
    }

    /** By a first scan, by a duplicate's, a second time; and often the person is scanned again. */
    void annul() {
        ScanBook.Recorded recorded = any();
        PlayedEvent event = world.events.get(recorded.scan().event());
        settling.settle(event);
        annul(recorded);
        if (chance.oneIn(3)) {
            annul(recorded);
        }
        if (chance.oneIn(2)) {
            Scan again = recorded.scan().withId(chance.uuid());
            again.body().put("sector", chance.among("government", "business", "academia"));
            send(again, event);
        }
    }

    private void annul(ScanBook.Recorded recorded) {
        String path = "/attendances/" + recorded.scan().id() + "/annulment";
        String reason = chance.among("mistaken-scan", "wrong-person", "wrong-event", "left", "other");
        Answer answer = world.api.post(path, Map.of("reason", reason)).expect(200);
        assertEquals(recorded.participantId(), answer.text("participantId"), answer::toString);
        world.scans.annul(recorded);
        world.attendancesPosition = Math.max(
                world.attendancesPosition, answer.body().path("position").asLong());
    }

    void annulNothing() {
        Map<String, String> reason = Map.of("reason", "other");
        world.api.post("/attendances/" + chance.uuid() + "/annulment", reason).expect(404);
    }

    /** An item with a fault, released with all of it set right, or dismissed. */
    void settleFaulty() {
        List<Scan> faulty = world.scans.faulty.values().stream()
                .filter(scan -> world.events.containsKey(scan.event()))
                .toList();
        if (faulty.isEmpty()) {
            return;
        }
        Scan scan = chance.of(faulty);
        PlayedEvent event = world.events.get(scan.event());
        settling.settle(event);
        if (chance.oneIn(3)) {
            world.api
                    .post("/quarantine/" + scan.id() + "/dismissal", Map.of("reason", "No sense in it"))
                    .expect(200);
            world.scans.faulty.remove(scan.id());
        } else if (!event.isCancelled()) {
            release(scan, event);
        }
    }

    private void release(Scan scan, PlayedEvent event) {
        ObjectNode corrections = scan.body().deepCopy();
        corrections.remove("id");
        boolean taken = world.scans.stands(scan.day(event.localDay(scan.occurredAt())));
        Answer answer = world.api
                .post("/quarantine/" + scan.id() + "/release", corrections)
                .expect(200);
        assertEquals(taken ? "duplicate" : "accepted", answer.text("status"), answer::toString);
        Verdicts verdicts = new Verdicts(world);
        verdicts.add(scan, event, answer.body());
        verdicts.apply();
    }
}
