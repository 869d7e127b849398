package capacity.local.sample.plan;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.nextOrSame;

import capacity.local.sample.data.Countries;
import capacity.local.sample.data.RequestBody.Event;
import capacity.local.sample.data.RequestBody.Partner;
import capacity.local.sample.data.SampleIds;
import capacity.local.sample.data.TextTable;
import capacity.local.sample.data.TitleText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** The 69 events, in the order in which they were held. */
final class SampleEvents {

    private static final long SEED = 69;
    private static final int SERVED = 5;
    private static final String RECONSTRUCTED =
            ". Dates, venue, countries, partners and people are reconstructed, not recorded.";
    private static final List<String> THEMES =
            List.of("ecosystem-management", "environmental-governance", "chemicals-and-waste", "resource-efficiency");
    private static final Map<String, Integer> LONGEST =
            Map.of("workshop", 4, "consultation", 2, "meeting", 3, "high-level-meeting", 2);

    private final Random random = new Random(SEED);
    private final Map<String, Integer> visits = new TreeMap<>();
    private final Countries countries;
    private final PartnerRoles roles;
    private int number;

    SampleEvents(Countries countries, List<Partner> partners) {
        this.countries = countries;
        this.roles = new PartnerRoles(partners);
    }

    List<Event> all() {
        List<Event> events = new ArrayList<>();
        TextTable.read("events.txt").forEach(row -> events.add(afterTheBrochure(row)));
        for (TextTable.Row row : TextTable.read("event-series.txt")) {
            for (int i = 0; i < row.number("count"); i++) {
                events.add(reconstructed(row));
            }
        }
        events.sort(Comparator.comparing(Event::startsOn).thenComparing(Event::title));
        return events;
    }

    private Event afterTheBrochure(TextTable.Row row) {
        return event(
                row.text("title"),
                row.text("kind"),
                row.list("themes"),
                row.list("regions"),
                row.text("host"),
                countries.expand(row.list("countries")),
                row.date("starts"),
                row.number("days"),
                "Reconstructed from what the brochure says on " + row.text("after") + RECONSTRUCTED);
    }

    private Event reconstructed(TextTable.Row row) {
        String region = row.text("region");
        List<String> served = nextCountriesOf(region);
        String host = served.get(0);
        String about =
                TitleText.of(row.text("theme")) + ", " + countries.get(host).name();
        return event(
                TitleText.format("Reconstructed %s %02d (%s)", TitleText.of(row.text("kind")), ++number, about),
                row.text("kind"),
                themes(row.text("theme")),
                List.of(region),
                host,
                served,
                someMonday(),
                1 + random.nextInt(LONGEST.get(row.text("kind"))),
                "Reconstructed, for the brochure says how many events there were, not which" + RECONSTRUCTED);
    }

    private Event event(
            String title,
            String kind,
            List<String> themes,
            List<String> regions,
            String host,
            List<String> served,
            LocalDate starts,
            int days,
            String description) {
        Countries.Country place = countries.get(host);
        return new Event(
                SampleIds.of("event/" + title),
                title,
                kind,
                themes,
                regions,
                host,
                served,
                starts,
                starts.plusDays(days - 1L),
                place.zone(),
                "Reconstructed venue, " + place.city(),
                roles.at(host, themes),
                TrustFund.CODE,
                TrustFund.phaseOf(starts),
                place.languages(),
                description);
    }

    /** From event to event the next country of the region, so that each country is served. */
    private List<String> nextCountriesOf(String region) {
        List<String> all = countries.of(region);
        int first = SERVED * (visits.merge(region, 1, Integer::sum) - 1);
        List<String> next = new ArrayList<>();
        for (int i = 0; i < Math.min(SERVED, all.size()); i++) {
            next.add(all.get((first + i) % all.size()));
        }
        return next;
    }

    private List<String> themes(String theme) {
        String other = THEMES.get((THEMES.indexOf(theme) + 1) % THEMES.size());
        return random.nextInt(4) == 0 ? List.of(theme, other) : List.of(theme);
    }

    private LocalDate someMonday() {
        LocalDate day = LocalDate.of(2013 + random.nextInt(5), 2, 1).plusDays(random.nextInt(290));
        return day.with(nextOrSame(MONDAY));
    }
}
