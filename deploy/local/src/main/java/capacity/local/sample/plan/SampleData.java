package capacity.local.sample.plan;

import capacity.local.sample.plan.Body.Contribution;
import capacity.local.sample.plan.Body.Event;
import capacity.local.sample.plan.Body.Partner;
import capacity.local.sample.plan.Body.Product;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The whole sample programme. The same at every call.
 *
 * @param programme JSON
 * @param occasions in the order in which the events were held
 */
public record SampleData(
        String programme,
        List<Contribution> contributions,
        List<Partner> partners,
        List<Product> products,
        List<Occasion> occasions) {

    private static final int INDIVIDUALS = 1_598;
    private static final Map<String, Integer> USUAL_SIZE =
            Map.of("workshop", 24, "consultation", 16, "meeting", 22, "high-level-meeting", 40);

    public static SampleData make() {
        Countries countries = new Countries();
        List<Partner> partners = Registers.partners(countries);
        List<Event> events = new Events(countries, partners).all();
        return new SampleData(
                Programme.json(),
                Programme.contributions(),
                partners,
                Registers.products(),
                occasions(events, new Crowd(countries)));
    }

    /** Every individual comes for the first time once, so the newcomers of all events make the brochure's number. */
    private static List<Occasion> occasions(List<Event> events, Crowd crowd) {
        int all = events.stream().mapToInt(SampleData::usualSize).sum();
        Kiosk kiosk = new Kiosk();
        Headcounts headcounts = new Headcounts();
        List<Occasion> occasions = new ArrayList<>();
        int before = 0;
        for (Event event : events) {
            int after = before + usualSize(event);
            List<Visitor> visitors = crowd.at(event, INDIVIDUALS * after / all - INDIVIDUALS * before / all);
            var scans = kiosk.scans(event, visitors);
            occasions.add(new Occasion(event, scans, headcounts.of(event, visitors.size())));
            before = after;
        }
        return occasions;
    }

    /** Events for many countries are larger. */
    private static int usualSize(Event event) {
        return USUAL_SIZE.get(event.kind()) + event.countries().size();
    }
}
