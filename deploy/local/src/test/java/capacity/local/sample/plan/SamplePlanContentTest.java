package capacity.local.sample.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.local.sample.data.JsonWriter;
import capacity.local.sample.data.RequestBody.Event;
import capacity.local.sample.data.RequestBody.Scan;
import java.security.MessageDigest;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SamplePlanContentTest {

    private static final Set<String> NAMED_PARTNERS = Set.of(
            "Ministry of Environmental Protection of China",
            "Chinese Academy of Sciences",
            "UN Environment – International Ecosystem Management Partnership");

    private final SamplePlan data = SamplePlan.make();
    private final PlanHeadline figures = new PlanHeadline(data);

    @Test
    void every_knowledge_product_of_the_brochure_is_in_the_plan_once() {
        for (String title : BrochureProducts.PRODUCTS) {
            assertEquals(
                    1,
                    data.products().stream()
                            .filter(product -> isCalled(product.title(), title))
                            .count(),
                    title);
        }
    }

    @Test
    void what_the_brochure_does_not_name_is_called_reconstructed() {
        long named = data.products().stream()
                .filter(product -> !product.title().startsWith("Reconstructed knowledge product "))
                .count();
        assertEquals(BrochureProducts.PRODUCTS.size(), named);
        assertEquals(
                NAMED_PARTNERS,
                data.partners().stream()
                        .map(partner -> partner.name())
                        .filter(name -> !name.startsWith("Reconstructed partner "))
                        .collect(Collectors.toSet()));
    }

    @Test
    void events_people_venues_and_sheets_say_that_they_are_reconstructed() {
        assertTrue(events().allMatch(event -> event.description().contains("reconstructed, not recorded")));
        assertTrue(events().allMatch(event -> event.venue().startsWith("Reconstructed venue, ")));
        assertTrue(data.occasions().stream()
                .flatMap(occasion -> occasion.headcounts().stream())
                .allMatch(headcount -> headcount.basis().contains("reconstructed")));
        assertTrue(figures.scans()
                .filter(scan -> scan.participant() != null)
                .allMatch(scan -> scan.participant().name().startsWith("Reconstructed ")
                        && scan.participant().organization().startsWith("Reconstructed ")
                        && (scan.participant().email() == null
                                || scan.participant().email().endsWith("@example.org"))));
    }

    @Test
    void events_take_one_to_four_days_of_the_programmes_first_five_years() {
        assertTrue(events().allMatch(event -> {
            long days = event.startsOn().datesUntil(event.endsOn().plusDays(1)).count();
            return days >= 1 && days <= 4;
        }));
        assertTrue(events().allMatch(event ->
                event.startsOn().getYear() >= 2013 && event.endsOn().getYear() <= 2017));
        assertTrue(events().allMatch(
                        event -> event.phase().equals(event.startsOn().getYear() <= 2015 ? "phase-1" : "phase-2")));
    }

    @Test
    void scans_are_made_on_days_of_their_event_by_its_clock() {
        for (EventPlan occasion : data.occasions()) {
            Event event = occasion.event();
            assertTrue(occasion.scans().stream().allMatch(scan -> {
                var local = OffsetDateTime.parse(scan.occurredAt()).atZoneSameInstant(ZoneId.of(event.timeZone()));
                var day = local.toLocalDate();
                return scan.eventId().equals(event.id())
                        && local.getHour() < 10
                        && !day.isBefore(event.startsOn())
                        && !day.isAfter(event.endsOn());
            }));
        }
    }

    @Test
    void no_id_is_used_twice() {
        List<UUID> ids = Stream.of(
                        data.contributions().stream().map(contribution -> contribution.id()),
                        data.partners().stream().map(partner -> partner.id()),
                        data.products().stream().map(product -> product.id()),
                        events().map(Event::id),
                        figures.scans().map(Scan::id))
                .flatMap(stream -> stream)
                .toList();
        assertEquals(ids.size(), Set.copyOf(ids).size());
    }

    @Test
    void the_plan_is_the_same_at_every_call_and_on_every_machine() throws Exception {
        assertEquals(data, SamplePlan.make());
        byte[] digest = MessageDigest.getInstance("SHA-256")
                .digest(JsonWriter.write(data).getBytes(UTF_8));
        assertEquals(
                "d863c4c455073a0feeea6abc22169c17846acdadc32f2a8a2ae7b5c2edba2d7e",
                HexFormat.of().formatHex(digest),
                "installations with the old plan refuse other content under the same ids: a changed plan needs a new namespace in SampleIds");
    }

    private static boolean isCalled(String title, String name) {
        return title.equals(name) || title.endsWith(" on " + name) || title.endsWith(": " + name);
    }

    private Stream<Event> events() {
        return data.occasions().stream().map(EventPlan::event);
    }
}
