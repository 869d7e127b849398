package capacity.endtoend.randomplay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.endtoend.ApiClient;
import capacity.endtoend.ApiResponse;
import capacity.endtoend.expectation.ExpectedEvent;
import capacity.endtoend.expectation.ExpectedState;
import capacity.endtoend.expectation.VocabularyCodes;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** What organizers do with events, correctly and incorrectly. */
final class EventActions {

    private final ExpectedState world;
    private final RandomChoice chance;
    private final EventBodyGenerator maker;
    private final PropagationWait settling;

    EventActions(ExpectedState world, RandomChoice chance, PropagationWait settling) {
        this.world = world;
        this.chance = chance;
        this.maker = new EventBodyGenerator(world, chance);
        this.settling = settling;
    }

    void announce() {
        world.announced.add(new ExpectedEvent(maker.body().put("id", chance.uuid()), world.codes.regionOf()));
    }

    void create() {
        boolean wasAnnounced = !world.announced.isEmpty() && chance.oneIn(2);
        ObjectNode body = chance.oneIn(3) ? maker.body() : maker.body().put("id", chance.uuid());
        ExpectedEvent event =
                wasAnnounced ? world.announced.remove(0) : new ExpectedEvent(body, world.codes.regionOf());
        ApiResponse answer = world.api.post("/events", event.asSent).expect(201);
        event.id = answer.text("id");
        event.status = "planned";
        event.version = 1;
        event.isUnsettled = true;
        world.events.put(event.id, event);
        check(event, answer);
    }

    private void check(ExpectedEvent event, ApiResponse answer) {
        event.mustBe(answer);
        world.wrote(answer);
    }

    private ExpectedEvent any() {
        return chance.of(world.events.values());
    }

    /** Sent as the first time, or with a default written out: the answer is today's resource. */
    void repeat() {
        ExpectedEvent event = any();
        ObjectNode body = event.asSent.deepCopy().put("id", event.id);
        if (!body.has("format") && chance.oneIn(2)) {
            body.put("format", "in-person");
        }
        check(event, world.api.post("/events", body).expect(200));
    }

    void reuse() {
        ExpectedEvent event = any();
        ObjectNode body = event.asSent.deepCopy().put("id", event.id);
        body.put("title", "Another " + body.path("title").asText());
        assertEquals("id-reused", world.api.post("/events", body).expect(409).code());
    }

    void patch() {
        ExpectedEvent event = any();
        ObjectNode patch = maker.patch(event);
        String path = "/events/" + event.id;
        if (chance.oneIn(6)) {
            world.api
                    .patch(path, patch, '"' + Long.toString(event.version + chance.among(-1, 1)) + '"')
                    .expect(412);
        } else if (chance.oneIn(12)) {
            world.api.patch(path, patch, null).expect(428);
        } else if (chance.oneIn(12)) {
            patch.putArray("themes");
            world.api.patch(path, patch, event.etag()).expect(422);
        } else {
            apply(event, patch);
        }
    }

    private void apply(ExpectedEvent event, ObjectNode patch) {
        ApiResponse answer =
                world.api.patch("/events/" + event.id, patch, event.etag()).expect(200);
        ObjectNode after = event.patched(patch, world.codes.regionOf());
        event.version += after.equals(event.content) ? 0 : 1;
        event.content = after;
        check(event, answer);
    }

    /** Recorded days do not change. The ledger must know from when the new time zone is used, so we wait for it. */
    void moveToAnotherZone() {
        ExpectedEvent event = any();
        if (!event.isUnsettled && !event.isCancelled()) {
            ObjectNode before = event.content;
            apply(event, ApiClient.JSON.createObjectNode().put("timeZone", chance.of(VocabularyCodes.ZONES)));
            settling.awaitZone(event, before);
        }
    }

    void hold() {
        ExpectedEvent event = any();
        ApiResponse answer = world.api.post("/events/" + event.id + "/held", Map.of(), event.etag());
        boolean started = event.startsOn().isBefore(LocalDate.now().minusDays(1));
        if (event.status.equals("planned") && !started) {
            answer.expect(409, 422);
        } else {
            change(event, answer, "held", Set.of("planned"));
        }
    }

    void cancel() {
        ExpectedEvent event = any();
        settling.settle(event); // otherwise it would be unknown which change attendance-service has seen
        boolean was = event.isCancelled();
        change(event, post(event, "cancellation"), "cancelled", Set.of("planned"));
        event.isUnsettled |= was != event.isCancelled();
    }

    void reopen() {
        ExpectedEvent event = any();
        settling.settle(event);
        boolean was = event.isCancelled();
        change(event, post(event, "reopening"), "planned", Set.of("held", "cancelled"));
        event.isUnsettled |= was != event.isCancelled();
    }

    private ApiResponse post(ExpectedEvent event, String what) {
        return world.api.post("/events/" + event.id + "/" + what, Map.of("reason", "It came out so"), event.etag());
    }

    private void change(ExpectedEvent event, ApiResponse answer, String to, Set<String> from) {
        if (from.contains(event.status)) {
            event.status = to;
            event.version++;
            check(event, answer.expect(200));
        } else if (event.status.equals(to)) {
            check(event, answer.expect(200));
        } else {
            assertEquals("wrong-state", answer.expect(409).code());
        }
    }

    void count() {
        ExpectedEvent event = any();
        LocalDate day = event.startsOn().plusDays(chance.between(0, 2));
        int count = chance.between(0, 12);
        ObjectNode body = ApiClient.JSON.createObjectNode().put("count", count).put("basis", "signed sheet");
        if (chance.oneIn(3)) {
            day = event.startsOn();
        } else {
            body.put("day", day.toString());
        }
        boolean isRepeat = Integer.valueOf(count).equals(event.headcounts.get(day));
        if (day.isAfter(event.endsOn()) && !isRepeat) {
            assertEquals(
                    "invalid",
                    world.api
                            .post("/events/" + event.id + "/headcount", body)
                            .expect(422)
                            .code());
            return;
        }
        Integer before = event.headcounts.put(day, count);
        event.version += before != null && before == count ? 0 : 1;
        check(event, world.api.post("/events/" + event.id + "/headcount", body).expect(200));
    }
}
