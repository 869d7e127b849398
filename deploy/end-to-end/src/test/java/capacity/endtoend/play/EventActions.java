package capacity.endtoend.play;

import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.endtoend.Answer;
import capacity.endtoend.Api;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** What organizers do with events, rightly and wrongly. */
final class EventActions {

    private final World world;
    private final Chance chance;
    private final EventMaker maker;
    private final Settling settling;

    EventActions(World world, Chance chance, Settling settling) {
        this.world = world;
        this.chance = chance;
        this.maker = new EventMaker(world, chance);
        this.settling = settling;
    }

    void announce() {
        world.announced.add(new PlayedEvent(maker.body().put("id", chance.uuid()), world.codes.regionOf()));
    }

    void create() {
        boolean wasAnnounced = !world.announced.isEmpty() && chance.oneIn(2);
        ObjectNode body = chance.oneIn(3) ? maker.body() : maker.body().put("id", chance.uuid());
        PlayedEvent event = wasAnnounced ? world.announced.remove(0) : new PlayedEvent(body, world.codes.regionOf());
        Answer answer = world.api.post("/events", event.asSent).expect(201);
        event.id = answer.text("id");
        event.status = "planned";
        event.version = 1;
        event.isUnsettled = true;
        world.events.put(event.id, event);
        check(event, answer);
    }

    private void check(PlayedEvent event, Answer answer) {
        event.mustBe(answer);
        world.wrote(answer);
    }

    private PlayedEvent any() {
        return chance.of(world.events.values());
    }

    /** As first sent, or with a default spelled out: today's resource. */
    void repeat() {
        PlayedEvent event = any();
        ObjectNode body = event.asSent.deepCopy().put("id", event.id);
        if (!body.has("format") && chance.oneIn(2)) {
            body.put("format", "in-person");
        }
        check(event, world.api.post("/events", body).expect(200));
    }

    void reuse() {
        PlayedEvent event = any();
        ObjectNode body = event.asSent.deepCopy().put("id", event.id);
        body.put("title", "Another " + body.path("title").asText());
        assertEquals("id-reused", world.api.post("/events", body).expect(409).code());
    }

    void patch() {
        PlayedEvent event = any();
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

    private void apply(PlayedEvent event, ObjectNode patch) {
        Answer answer =
                world.api.patch("/events/" + event.id, patch, event.etag()).expect(200);
        ObjectNode after = event.patched(patch, world.codes.regionOf());
        event.version += after.equals(event.content) ? 0 : 1;
        event.content = after;
        check(event, answer);
    }

    /** Days already recorded do not move: the ledger must know from when on the new zone is used, so we wait for it. */
    void moveToAnotherZone() {
        PlayedEvent event = any();
        if (!event.isUnsettled && !event.isCancelled()) {
            ObjectNode before = event.content;
            apply(event, Api.JSON.createObjectNode().put("timeZone", chance.of(Codes.ZONES)));
            settling.awaitZone(event, before);
        }
    }

    void hold() {
        PlayedEvent event = any();
        Answer answer = world.api.post("/events/" + event.id + "/held", Map.of(), event.etag());
        boolean started = event.startsOn().isBefore(LocalDate.now().minusDays(1));
        if (event.status.equals("planned") && !started) {
            answer.expect(409, 422);
        } else {
            change(event, answer, "held", Set.of("planned"));
        }
    }

    void cancel() {
        PlayedEvent event = any();
        settling.settle(event); // or nobody could tell which change attendance-service has heard of
        boolean was = event.isCancelled();
        change(event, post(event, "cancellation"), "cancelled", Set.of("planned"));
        event.isUnsettled |= was != event.isCancelled();
    }

    void reopen() {
        PlayedEvent event = any();
        settling.settle(event);
        boolean was = event.isCancelled();
        change(event, post(event, "reopening"), "planned", Set.of("held", "cancelled"));
        event.isUnsettled |= was != event.isCancelled();
    }

    private Answer post(PlayedEvent event, String what) {
        return world.api.post("/events/" + event.id + "/" + what, Map.of("reason", "It came out so"), event.etag());
    }

    private void change(PlayedEvent event, Answer answer, String to, Set<String> from) {
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
        PlayedEvent event = any();
        LocalDate day = event.startsOn().plusDays(chance.between(0, 2));
        int count = chance.between(0, 12);
        ObjectNode body = Api.JSON.createObjectNode().put("count", count).put("basis", "signed sheet");
        if (chance.oneIn(3)) {
            day = event.startsOn();
        } else {
            body.put("day", day.toString());
        }
        Integer before = event.headcounts.put(day, count);
        event.version += before != null && before == count ? 0 : 1;
        check(event, world.api.post("/events/" + event.id + "/headcount", body).expect(200));
    }
}
