package capacity.projections.samples;

import capacity.contracts.facts.EventFact.EventCancelled;
import capacity.contracts.facts.EventFact.EventHeld;
import capacity.contracts.facts.EventFact.EventReopened;
import capacity.contracts.facts.EventFact.EventRevised;
import capacity.contracts.facts.IdentificationMethod;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Random actions of organizers and kiosks that follow the rules of the writing services. */
public final class RandomJournals {

    private static final List<String> THEMES = List.of("climate-change", "chemicals-and-waste", "resource-efficiency");
    private static final List<String> REGIONS = List.of("africa", "pacific");
    private static final List<String> COUNTRIES = List.of("KE", "UG", "CN", "TW", "XK");
    private static final List<String> SECTORS = List.of("government", "business", "academia");
    private static final List<String> ROLES = List.of("participant", "resource-person", "staff");
    private static final List<String> DAYS = List.of("2014-05-06", "2014-05-07", "2015-01-01");

    private final Random random;
    private final SampleJournals journals = new SampleJournals();
    private final Map<UUID, String> status = new HashMap<>();
    private final List<UUID> people = new ArrayList<>();
    private final Set<List<Object>> present = new HashSet<>();

    private RandomJournals(Random random) {
        this.random = random;
        for (int i = 0; i < 6; i++) {
            people.add(new UUID(random.nextLong(), random.nextLong()));
        }
    }

    public static SampleJournals of(long seed, int steps) {
        RandomJournals story = new RandomJournals(new Random(seed));
        for (int i = 0; i < steps; i++) {
            story.step();
        }
        return story.journals;
    }

    private void step() {
        int dice = random.nextInt(10);
        if (status.isEmpty() || dice == 0) {
            status.put(journals.planned(event()), "planned");
        } else if (dice < 3) {
            turn(pick(List.copyOf(status.keySet())));
        } else if (dice == 3) {
            journals.say(pick(List.copyOf(status.keySet())), new EventRevised(event().details()));
        } else if (dice == 4) {
            journals.headcount(pick(List.copyOf(status.keySet())), pick(DAYS), random.nextInt(9));
        } else {
            scan(pick(List.copyOf(status.keySet())), pick(people), pick(DAYS));
        }
    }

    private void turn(UUID event) {
        if (!status.get(event).equals("planned")) {
            journals.say(event, new EventReopened("mistake"));
            status.put(event, "planned");
        } else if (random.nextInt(3) == 0) {
            journals.say(event, new EventCancelled("flood"));
            status.put(event, "cancelled");
        } else {
            journals.say(event, new EventHeld());
            status.put(event, "held");
        }
    }

    private void scan(UUID event, UUID person, String day) {
        SampleParticipant someone = new SampleParticipant(
                person,
                pick(SECTORS),
                random.nextInt(5) == 0 ? null : pick(COUNTRIES),
                random.nextBoolean() ? "female" : "male",
                pick(ROLES),
                pick(List.of(IdentificationMethod.values())));
        boolean counted = !someone.role().equals("staff");
        if (present.add(List.of(event, person, day, counted))) {
            journals.attended(event, day, someone);
        } else if (random.nextBoolean()) {
            present.remove(List.of(event, person, day, counted));
            journals.annulled(event, day, someone);
        } else {
            String other = pick(DAYS);
            if (!other.equals(day)) {
                present.remove(List.of(event, person, day, counted));
                present.add(List.of(event, person, other, counted));
                journals.redated(event, day, other, someone);
            }
        }
    }

    private SampleEvent event() {
        SampleEvent event = SampleEvent.event()
                .regions(pick(REGIONS))
                .startsOn(pick(DAYS))
                .host(random.nextInt(4) == 0 ? null : pick(COUNTRIES))
                .serving(pick(COUNTRIES))
                .programme(random.nextBoolean() ? "iemp" : null, null);
        return random.nextBoolean() ? event.themes(pick(THEMES)) : event.themes(THEMES.get(0), THEMES.get(1));
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
