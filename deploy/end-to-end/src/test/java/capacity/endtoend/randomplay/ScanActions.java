package capacity.endtoend.randomplay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.endtoend.ApiResponse;
import capacity.endtoend.expectation.ExpectedEvent;
import capacity.endtoend.expectation.ExpectedScans;
import capacity.endtoend.expectation.ExpectedState;
import capacity.endtoend.expectation.ScanOutcomes;
import capacity.endtoend.expectation.ScanRequest;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** Single scans, repeats, annulments. */
final class ScanActions {

    private final ExpectedState world;
    private final RandomChoice chance;
    private final ScanGenerator maker;
    private final PropagationWait settling;

    ScanActions(ExpectedState world, RandomChoice chance, ScanGenerator maker, PropagationWait settling) {
        this.world = world;
        this.chance = chance;
        this.maker = maker;
        this.settling = settling;
    }

    void scan(ExpectedEvent event) {
        send(maker.scan(event), event);
    }

    private void send(ScanRequest scan, ExpectedEvent event) {
        ApiResponse answer = world.api.post("/attendances", scan.body());
        if (!event.exists()) {
            assertEquals("unknown-event", answer.expect(422).code());
            return;
        }
        if (!event.isUnsettled) {
            check(scan, event, answer);
        }
        ScanOutcomes verdicts = new ScanOutcomes(world);
        if (answer.expect(200, 201, 422).status() != 422) {
            assertEquals(answer.status() == 201 ? "accepted" : "duplicate", answer.text("status"), answer::toString);
            verdicts.add(scan, event, answer.body());
        }
        if (event.isUnsettled) {
            settling.refresh(event, verdicts);
        }
        verdicts.apply();
    }

    private void check(ScanRequest scan, ExpectedEvent event, ApiResponse answer) {
        if (event.isCancelled()) {
            assertEquals("event-cancelled", answer.expect(422).code());
        } else {
            answer.expect(world.scans.stands(scan.day(event.localDay(scan.occurredAt()))) ? 200 : 201);
        }
    }

    /** Nothing is kept of an invalid scan. */
    void scanBadly(ExpectedEvent event) {
        ObjectNode body = maker.scan(event).body().deepCopy();
        switch (chance.between(1, 3)) {
            case 1 -> body.remove(chance.among("id", "eventId", "occurredAt", "sector"));
            case 2 -> body.put("surprise", true);
            default ->
                body.put("participantId", chance.uuid())
                        .putObject("participant")
                        .put("name", "Two together");
        }
        world.api.post("/attendances", body).expect(422);
    }

    private ExpectedScans.RecordedScan any() {
        return chance.of(world.scans.recorded.values());
    }

    void repeat() {
        ExpectedScans.RecordedScan before = chance.of(world.scans.asSent());
        ObjectNode body = before.scan().body().deepCopy();
        if (!body.has("gender") && chance.oneIn(2)) {
            body.put("gender", "undisclosed");
        }
        ApiResponse answer = world.api.post("/attendances", body).expect(200);
        assertEquals(before.status(), answer.text("status"), answer::toString);
        assertEquals(before.participantId(), answer.text("participantId"), answer::toString);
    }

    void reuse() {
        ObjectNode body = any().scan().body().deepCopy();
        body.put("sector", body.path("sector").asText().equals("other") ? "unknown" : "other");
        assertEquals(
                "id-reused", world.api.post("/attendances", body).expect(409).code());
    }

    /** By the id of a first scan or of a duplicate, which annuls nothing; sometimes twice; often the person is scanned again. */
    void annul() {
        ExpectedScans.RecordedScan recorded = any();
        ExpectedEvent event = world.events.get(recorded.scan().event());
        settling.settle(event);
        annul(recorded);
        if (chance.oneIn(3)) {
            annul(recorded);
        }
        if (chance.oneIn(2)) {
            ScanRequest again = recorded.scan().withId(chance.uuid());
            again.body().put("sector", chance.among("government", "business", "academia"));
            send(again, event);
        }
    }

    private void annul(ExpectedScans.RecordedScan recorded) {
        String path = "/attendances/" + recorded.scan().id() + "/annulment";
        String reason = chance.among("mistaken-scan", "wrong-person", "wrong-event", "left", "other");
        ApiResponse answer = world.api.post(path, Map.of("reason", reason)).expect(200);
        assertEquals(recorded.participantId(), answer.text("participantId"), answer::toString);
        boolean annuls = recorded.status().equals("accepted");
        assertEquals(annuls ? "annulled" : "duplicate", answer.text("status"), answer::toString);
        if (!annuls) {
            assertEquals(world.scans.standing(recorded), answer.text("standing"), answer::toString);
        }
        world.scans.annul(recorded);
        world.attendancesPosition = Math.max(
                world.attendancesPosition, answer.body().path("position").asLong());
    }

    void annulNothing() {
        Map<String, String> reason = Map.of("reason", "other");
        world.api.post("/attendances/" + chance.uuid() + "/annulment", reason).expect(404);
    }

    /** An invalid item, released after a correction, or dismissed. */
    void settleFaulty() {
        List<ScanRequest> faulty = world.scans.faulty.values().stream()
                .filter(scan -> world.events.containsKey(scan.event()))
                .toList();
        if (faulty.isEmpty()) {
            return;
        }
        ScanRequest scan = chance.of(faulty);
        ExpectedEvent event = world.events.get(scan.event());
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

    private void release(ScanRequest scan, ExpectedEvent event) {
        ObjectNode corrections = scan.body().deepCopy();
        corrections.remove("id");
        boolean taken = world.scans.stands(scan.day(event.localDay(scan.occurredAt())));
        ApiResponse answer = world.api
                .post("/quarantine/" + scan.id() + "/release", corrections)
                .expect(200);
        assertEquals(taken ? "duplicate" : "accepted", answer.text("status"), answer::toString);
        ScanOutcomes verdicts = new ScanOutcomes(world);
        verdicts.add(scan, event, answer.body());
        verdicts.apply();
    }
}
