package capacity.endtoend.randomplay;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import capacity.endtoend.ApiResponse;
import capacity.endtoend.expectation.ExpectedEvent;
import capacity.endtoend.expectation.ExpectedState;
import capacity.endtoend.expectation.ScanOutcomes;
import capacity.endtoend.expectation.ScanRequest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** Waits until attendance-service has applied the last change of an event; a client can see it by scanning staff. */
final class PropagationWait {

    private static final int PATIENCE_SECONDS = 30;

    private final ExpectedState world;
    private final ScanGenerator maker;

    PropagationWait(ExpectedState world, ScanGenerator maker) {
        this.world = world;
        this.maker = maker;
    }

    void settleAll() {
        List.copyOf(world.events.values()).forEach(this::settle);
    }

    void settle(ExpectedEvent event) {
        Instant deadline = Instant.now().plusSeconds(PATIENCE_SECONDS);
        while (event.isUnsettled) {
            ScanRequest probe = maker.probe(event, "2015-06-01T10:00:00Z");
            ApiResponse answer = world.api.post("/attendances", probe.body()).expect(201, 422);
            if (answer.status() == 201) {
                world.scans.probed(probe, probe.day(event.localDay(probe.occurredAt())), answer.text("participantId"));
                wrote(answer);
            }
            boolean acted = event.isCancelled() ? "event-cancelled".equals(answer.code()) : answer.status() == 201;
            ScanOutcomes verdicts = new ScanOutcomes(world);
            refresh(event, verdicts);
            verdicts.apply();
            event.isUnsettled = !acted || !event.isCancelled() && isAnyWaiting(event);
            pause(event, deadline, answer);
        }
    }

    private void wrote(ApiResponse answer) {
        world.attendancesPosition = Math.max(
                world.attendancesPosition, answer.body().path("position").asLong());
    }

    private boolean isAnyWaiting(ExpectedEvent event) {
        return world.scans.waiting.values().stream()
                .anyMatch(scan -> scan.event().equals(event.id));
    }

    /** Sends waiting scans again, to get their present status. */
    void refresh(ExpectedEvent event, ScanOutcomes verdicts) {
        List<ScanRequest> sent = world.scans.waiting.values().stream()
                .filter(scan -> scan.event().equals(event.id))
                .toList();
        if (!sent.isEmpty()) {
            Map<String, Object> batch =
                    Map.of("items", sent.stream().map(ScanRequest::body).toList());
            JsonNode results = world.api
                    .post("/attendances/batch", batch)
                    .expect(200)
                    .body()
                    .path("results");
            verdicts.addReleased(event, sent, results);
        }
    }

    /** Scans staff at a time that is on different days in the two zones, and checks the day in the list. */
    void awaitZone(ExpectedEvent event, ObjectNode before) {
        String moment = disputed(event, before);
        Instant deadline = Instant.now().plusSeconds(PATIENCE_SECONDS);
        while (moment != null && !LocalDate.parse(listedDay(event, moment)).equals(event.localDay(moment))) {
            pause(event, deadline, moment);
        }
    }

    private static String disputed(ExpectedEvent event, ObjectNode before) {
        ZoneId old = ZoneId.of(before.path("timeZone").asText());
        OffsetDateTime start = event.startsOn().atTime(0, 30).atOffset(ZoneOffset.UTC);
        for (int hour = 0; hour < 24; hour++) {
            OffsetDateTime moment = start.plusHours(hour);
            if (!moment.atZoneSameInstant(old).toLocalDate().equals(event.localDay(moment.toString()))) {
                return moment.format(ISO_OFFSET_DATE_TIME);
            }
        }
        return null;
    }

    private String listedDay(ExpectedEvent event, String moment) {
        ScanRequest probe = maker.probe(event, moment);
        ApiResponse answer = world.api.post("/attendances", probe.body()).expect(201);
        wrote(answer);
        String day = world.api.list("/attendances?event=" + event.id).stream()
                .filter(row -> row.path("id").asText().equals(probe.id()))
                .map(row -> row.path("day").asText())
                .findFirst()
                .orElseThrow();
        world.scans.probed(probe, probe.day(LocalDate.parse(day)), answer.text("participantId"));
        return day;
    }

    private static void pause(ExpectedEvent event, Instant deadline, Object seen) {
        if (Instant.now().isAfter(deadline)) {
            throw new AssertionError("attendance-service does not apply the last change of event " + event.id + " ("
                    + event.status + "), last seen " + seen);
        }
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
