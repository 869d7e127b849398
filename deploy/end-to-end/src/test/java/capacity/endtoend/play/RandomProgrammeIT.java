package capacity.endtoend.play;

import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.endtoend.Api;
import capacity.endtoend.Projections;
import capacity.endtoend.Stack;
import capacity.endtoend.ledger.Ledger;
import capacity.endtoend.ledger.Question;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nobody else writes to this stack, so that totals without filters can be compared too. The seeds play one after the other, each
 * on top of what the earlier ones left. {@code -Dcapacity.seeds=1,2} plays others.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RandomProgrammeIT {

    private static final int STEPS = Integer.getInteger("capacity.steps", 350);
    private static final int RANDOM_QUESTIONS = 60;

    private Stack stack;
    private World world;
    private final List<Past> remembered = new ArrayList<>();

    /** What was answered once for a moment. */
    private record Past(Comparison comparison, List<String> answers) {}

    @BeforeAll
    void start() {
        stack = Stack.empty();
        world = new World(new Api(stack, "organizer"));
    }

    @AfterAll
    void stop() {
        stack.close();
    }

    static LongStream seeds() {
        String given = System.getProperty("capacity.seeds", "1,2," + System.nanoTime() % 1_000_000);
        return LongStream.of(
                Stream.of(given.split(",")).mapToLong(Long::parseLong).toArray());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyAnswerAndEveryTotalIsWhatTheContractSays(long seed) {
        System.out.println("Seed " + seed);
        new RandomProgramme(world, seed).play(STEPS);
        everyListedScanIsWhatTheLedgerSays();
        Projections.await(world.api, world.eventsPosition, world.attendancesPosition);
        everyTotalIsWhatTheLedgerSays(seed);
        whatEverybodyMaySeeIsTheSame(seed);
        whatWasKnownOnceStaysSoForEver(seed);
    }

    private void everyListedScanIsWhatTheLedgerSays() {
        for (String event : world.events.keySet()) {
            Map<String, String> expected = new TreeMap<>();
            world.scans.recorded.values().stream()
                    .filter(scan -> scan.status().equals("accepted")
                            && scan.scan().event().equals(event))
                    .forEach(scan -> expected.put(
                            scan.scan().id(),
                            scan.sitting().day.day() + (scan.sitting().isAnnulled ? " annulled" : "")));
            Map<String, String> actual = new TreeMap<>();
            for (JsonNode row : world.api.list("/attendances?event=" + event)) {
                String annulled = row.hasNonNull("annulled") ? " annulled" : "";
                actual.put(row.path("id").asText(), row.path("day").asText() + annulled);
            }
            assertEquals(expected, actual, "scans of event " + event);
        }
    }

    private void everyTotalIsWhatTheLedgerSays(long seed) {
        Ledger ledger = world.ledger();
        Comparison comparison = new Comparison(world.api, ledger, "seed " + seed);
        Questions questions = new Questions(world, new Chance(seed));
        questions.systematic().forEach(comparison::totals);
        comparison.headline(Question.of());
        for (int i = 0; i < RANDOM_QUESTIONS; i++) {
            comparison.totals(questions.random());
            comparison.headline(questions.randomHeadline());
        }
        System.out.println("Seed " + seed + ": " + ledger.events().size() + " events, " + world.scans.recorded.size()
                + " scans, " + ledger.days().size() + " standing days");
    }

    private void whatEverybodyMaySeeIsTheSame(long seed) {
        Api anybody = new Api(stack, null);
        Comparison comparison = new Comparison(anybody, world.ledger(), "seed " + seed + ", without a token");
        Questions questions = new Questions(world, new Chance(seed));
        comparison.headline(Question.of());
        questions.publicPairs().forEach(comparison::totals);
        anybody.get("/totals?by=country").expect(401);
        anybody.get("/totals?by=region,theme,year").expect(401);
    }

    private void whatWasKnownOnceStaysSoForEver(long seed) {
        Comparison now = new Comparison(world.api, world.ledger(), "seed " + seed).knownBy(Instant.now());
        now.headline(Question.of());
        now.totals(Question.of("region", "theme"));
        now.totals(Question.of("event", "sector"));
        remembered.add(new Past(now, answers(now)));
        for (Past past : remembered) {
            assertEquals(past.answers(), answers(past.comparison()));
        }
        JsonNode asOf = now.ask("/totals", Question.of()).path("asOf");
        assertEquals(world.eventsPosition, asOf.path("events").asLong());
        assertEquals(world.attendancesPosition, asOf.path("attendances").asLong());
    }

    private static List<String> answers(Comparison past) {
        return List.of(
                past.ask("/totals/headline", Question.of()).toString(),
                past.ask("/totals", Question.of("month", "country")).toString(),
                past.ask("/totals", Question.of("event", "role", "gender")).toString());
    }
}
