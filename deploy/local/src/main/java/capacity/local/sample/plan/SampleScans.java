package capacity.local.sample.plan;

import capacity.local.sample.data.RequestBody.Event;
import capacity.local.sample.data.RequestBody.Person;
import capacity.local.sample.data.RequestBody.Scan;
import capacity.local.sample.data.SampleIds;
import capacity.local.sample.data.TitleText;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/** The scans at the door of an event, every morning. */
final class SampleScans {

    // OffsetDateTime's own text leaves out seconds that are zero, which RFC 3339 does not allow
    private static final DateTimeFormatter RFC_3339 = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");
    private static final int COLLEAGUES = 24;

    private final Random random = new Random(500);
    private int shift;

    List<Scan> scans(Event event, List<Visitor> visitors) {
        return Stream.concat(
                        visitors.stream().flatMap(visitor -> scans(event, visitor)),
                        Stream.of("organizer", "staff").flatMap(role -> colleague(event, role)))
                .toList();
    }

    private Stream<Scan> scans(Event event, Visitor visitor) {
        String name = "person/" + visitor.number();
        return days(event, visitor)
                .map(day -> new Scan(
                        scanId(event, name, day),
                        event.id(),
                        morning(event, day),
                        visitor.person(),
                        visitor.sector(),
                        visitor.country(),
                        visitor.gender(),
                        visitor.role()));
    }

    /** Most people come every day, and everyone at least on one day. */
    private Stream<LocalDate> days(Event event, Visitor visitor) {
        List<LocalDate> all = daysOf(event);
        LocalDate sure = all.get(random.nextInt(all.size()));
        return all.stream().filter(day -> day.equals(sure) || random.nextInt(100) < 85).toList().stream();
    }

    /** People who run the events are scanned too. Their roles are counted in no figure. */
    private Stream<Scan> colleague(Event event, String role) {
        int number = shift++ % COLLEAGUES + 1;
        String name = TitleText.format("colleague-%02d", number);
        Person person = new Person(
                TitleText.format("Reconstructed Colleague %02d", number),
                name + "@example.org",
                "Reconstructed organization (secretariat)");
        return daysOf(event).stream()
                .map(day -> new Scan(
                        scanId(event, name, day),
                        event.id(),
                        morning(event, day),
                        person,
                        "international-organization",
                        null,
                        "undisclosed",
                        role));
    }

    private static List<LocalDate> daysOf(Event event) {
        return event.startsOn().datesUntil(event.endsOn().plusDays(1)).toList();
    }

    private String morning(Event event, LocalDate day) {
        LocalTime time = LocalTime.of(8, 15).plusSeconds(random.nextInt(4_500));
        return ZonedDateTime.of(day, time, ZoneId.of(event.timeZone())).format(RFC_3339);
    }

    private static UUID scanId(Event event, String person, LocalDate day) {
        return SampleIds.of("scan/" + event.id() + "/" + person + "/" + day);
    }
}
