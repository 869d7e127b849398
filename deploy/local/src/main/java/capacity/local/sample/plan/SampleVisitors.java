package capacity.local.sample.plan;

import capacity.local.sample.data.Countries;
import capacity.local.sample.data.RequestBody.Event;
import capacity.local.sample.data.TitleText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Who comes to an event: new people, and people who were at an earlier one. Call it in order of dates. */
final class SampleVisitors {

    private static final long SEED = 1_598;
    private static final List<String> SECTORS = shares(Map.of(
            "government", 50,
            "academia", 17,
            "civil-society", 13,
            "business", 12,
            "international-organization", 6,
            "other", 2));
    private static final List<String> GENDERS = shares(Map.of("female", 46, "male", 50, "other", 1, "undisclosed", 3));

    private final Random random = new Random(SEED);
    private final Countries countries;
    private final List<Visitor> known = new ArrayList<>();
    private final Map<Integer, LocalDate> busyUntil = new TreeMap<>();
    private int persons;

    SampleVisitors(Countries countries) {
        this.countries = countries;
    }

    List<Visitor> at(Event event, int newcomers) {
        List<Visitor> visitors = returning(event, newcomers * (15 + random.nextInt(20)) / 100);
        for (int i = 0; i < newcomers; i++) {
            Visitor visitor = newcomer(event);
            visitors.add(visitor);
            known.add(visitor);
        }
        visitors.forEach(visitor -> busyUntil.put(visitor.number(), event.endsOn()));
        return visitors;
    }

    /** People of the countries that the event serves, who are not at another event at that time. */
    private List<Visitor> returning(Event event, int atMost) {
        List<Visitor> candidates = known.stream()
                .filter(visitor -> event.countries().contains(String.valueOf(visitor.country())))
                .filter(visitor -> busyUntil.get(visitor.number()).isBefore(event.startsOn()))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(candidates, random);
        return new ArrayList<>(candidates.subList(0, Math.min(atMost, candidates.size())));
    }

    private Visitor newcomer(Event event) {
        String sector = any(SECTORS);
        boolean international = sector.equals("international-organization");
        String country = international ? null : any(event.countries());
        String place = international ? "" : ", " + countries.get(country).name();
        String organization = "Reconstructed organization (" + TitleText.of(sector) + place + ")";
        String role = random.nextInt(100) < 8 ? "resource-person" : "participant";
        return new Visitor(++persons, sector, country, any(GENDERS), role, organization);
    }

    private String any(List<String> options) {
        return options.get(random.nextInt(options.size()));
    }

    /** Each code as often as its share says, in an order that does not depend on hashes. */
    private static List<String> shares(Map<String, Integer> shares) {
        return new TreeMap<>(shares)
                .entrySet().stream()
                        .flatMap(share -> Collections.nCopies(share.getValue(), share.getKey()).stream())
                        .toList();
    }
}
