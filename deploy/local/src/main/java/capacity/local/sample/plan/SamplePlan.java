package capacity.local.sample.plan;

import capacity.local.sample.data.Countries;
import capacity.local.sample.data.RequestBody.Contribution;
import capacity.local.sample.data.RequestBody.Event;
import capacity.local.sample.data.RequestBody.Partner;
import capacity.local.sample.data.RequestBody.Product;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The whole sample programme. The same at every call.
 *
 * @param programme JSON
 * @param occasions in the order in which the events were held
 */
public record SamplePlan(
        String programme,
        List<Contribution> contributions,
        List<Partner> partners,
        List<Product> products,
        List<EventPlan> occasions) {

    private static final int INDIVIDUALS = 1_598;
    private static final Map<String, Integer> USUAL_SIZE =
            Map.of("workshop", 24, "consultation", 16, "meeting", 22, "high-level-meeting", 40);

    public static SamplePlan make() {
        Countries countries = new Countries();
        List<Partner> partners = SampleRegisters.partners(countries);
        List<Event> events = new SampleEvents(countries, partners).all();
        return new SamplePlan(
                TrustFund.json(),
                TrustFund.contributions(),
                partners,
                SampleRegisters.products(),
                occasions(events, new SampleVisitors(countries)));
    }

    /** Every individual is new once, so the new people of all events add up to the brochure's number. */
    private static List<EventPlan> occasions(List<Event> events, SampleVisitors crowd) {
        int all = events.stream().mapToInt(SamplePlan::usualSize).sum();
        SampleScans kiosk = new SampleScans();
        SampleHeadcounts headcounts = new SampleHeadcounts();
        List<EventPlan> occasions = new ArrayList<>();
        int before = 0;
        for (Event event : events) {
            int after = before + usualSize(event);
            List<Visitor> visitors = crowd.at(event, INDIVIDUALS * after / all - INDIVIDUALS * before / all);
            var scans = kiosk.scans(event, visitors);
            occasions.add(new EventPlan(event, scans, headcounts.of(event, visitors.size())));
            before = after;
        }
        return occasions;
    }

    /** Events for many countries are larger. */
    private static int usualSize(Event event) {
        return USUAL_SIZE.get(event.kind()) + event.countries().size();
    }
}
