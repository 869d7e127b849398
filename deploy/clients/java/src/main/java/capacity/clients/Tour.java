package capacity.clients;

import capacity.clients.attendances.api.AttendancesApi;
import capacity.clients.attendances.model.AnnulmentBody;
import capacity.clients.attendances.model.BatchAnswer;
import capacity.clients.attendances.model.BatchBody;
import capacity.clients.attendances.model.PersonBody;
import capacity.clients.attendances.model.ScanBody;
import capacity.clients.events.ApiException;
import capacity.clients.events.api.EventsApi;
import capacity.clients.events.model.EventForm;
import capacity.clients.events.model.Problem;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The tour of the README, with clients that were generated from the descriptions. Fails when an answer differs. */
public final class Tour {

    private final UUID event = UUID.randomUUID();
    private final UUID scan = UUID.randomUUID();
    private final EventsApi events;
    private final AttendancesApi attendances;
    private final Figures figures;

    private Tour(EventsApi events, AttendancesApi attendances, Figures figures) {
        this.events = events;
        this.attendances = attendances;
        this.figures = figures;
    }

    /** @param words the address, the token of an organizer, the token of a kiosk */
    public static void main(String[] words) throws Exception {
        var eventClient = new capacity.clients.events.ApiClient();
        eventClient.updateBaseUri(words[0]);
        eventClient.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + words[1]));
        var attendanceClient = new capacity.clients.attendances.ApiClient();
        attendanceClient.updateBaseUri(words[0]);
        attendanceClient.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + words[2]));
        Figures figures = new Figures(words[0], words[1]);
        new Tour(new EventsApi(eventClient), new AttendancesApi(attendanceClient), figures).play();
        System.out.println("The tour works with the Java clients.");
    }

    private void play() throws Exception {
        schedule();
        record();
        figures.waitForIndividuals(event, 2);
        var annulled = attendances.annulAttendance(scan, new AnnulmentBody().reason("mistaken-scan"));
        same("annulled", annulled.getStatus().getValue());
        var types = events.eventHistory(EventsApi.APIEventHistoryRequest.newBuilder().id(event).build())
                .getItems()
                .stream()
                .map(capacity.clients.events.model.Item::getType)
                .toList();
        same(List.of("event-scheduled.v1", "event-held.v1"), types);
        figures.checkHeadline();
        refused();
    }

    private void schedule() throws ApiException {
        var scheduled = events.scheduleEventWithHttpInfo(new EventForm()
                .id(event)
                .title("Training on mercury inventories")
                .kind("training")
                .themes(List.of("chemicals-and-waste"))
                .hostCountry("KE")
                .startsOn(LocalDate.of(2018, 3, 6))
                .endsOn(LocalDate.of(2018, 3, 8))
                .timeZone("Africa/Nairobi"));
        same(List.of("africa"), scheduled.getData().getRegions());
        String version = scheduled.getHeaders().get("etag").get(0);
        same("held", events.holdEvent(event, version, Map.of()).getStatus().getValue());
    }

    private void record() throws capacity.clients.attendances.ApiException {
        String address = event + "@example.org";
        PersonBody wanjiru = new PersonBody().name("Wanjiru").email(address);
        PersonBody again = new PersonBody().name("Wanjiru").email(address.toUpperCase() + " ");
        BatchAnswer answer = attendances.recordAttendances(new BatchBody()
                .addItemsItem(scan(scan, "08:57:12").participant(wanjiru))
                .addItemsItem(scan(UUID.randomUUID(), "09:10:00").participant(again))
                .addItemsItem(scan(UUID.randomUUID(), "09:11:00").anonymous(true)));
        same(3, answer.getSummary().getSent());
        same(2L, answer.getSummary().getAccepted());
        same(1L, answer.getSummary().getDuplicate());
    }

    private ScanBody scan(UUID id, String time) {
        return new ScanBody()
                .id(id)
                .eventId(event)
                .occurredAt(OffsetDateTime.parse("2018-03-06T" + time + "+03:00"))
                .sector("government")
                .country("KE");
    }

    /** A problem can be read as one. */
    private void refused() throws Exception {
        try {
            events.getEvent(UUID.randomUUID());
        } catch (ApiException e) {
            same("not-found", new ObjectMapper().readValue(e.getResponseBody(), Problem.class).getCode());
            return;
        }
        throw new AssertionError("an event that does not exist was answered");
    }

    static void same(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + ", but got " + actual);
        }
    }
}
