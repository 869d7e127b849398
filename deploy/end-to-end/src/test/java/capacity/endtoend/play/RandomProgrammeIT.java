package capacity.endtoend.play;

import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.endtoend.Api;
import capacity.endtoend.Projections;
import capacity.endtoend.Stack;
import capacity.endtoend.ledger.Ledger;
import capacity.endtoend.ledger.Question;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nobody else writes to this stack, so that totals without filters can be compared too. The seeds play one after the other, each
 * on top of what the earlier ones left. A seed
 * plays the same again, but for what attendance-service has heard of in time. {@code -Dcapacity.seeds=1,2} plays others.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RandomProgrammeIT {

    private static final int STEPS = Integer.getInteger("capacity.steps", 350);
    private static final int RANDOM_QUESTIONS = 60;

    private Stack stack;
    private World world;

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
        return LongStream.of(java.util.stream.Stream.of(given.split(","))
                .mapToLong(Long::parseLong)
                .toArray());
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
    }

    private void everyListedScanIsWhatTheLedgerSays() {
        for (String event : world.events.keySet()) {
            Map<String, String> expected = new TreeMap<>();
            world.scans
                    .acceptedAt(event)
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
}
