package capacity.endtoend.randomplay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.endtoend.ApiClient;
import capacity.endtoend.DeployedStack;
import capacity.endtoend.ProjectionProgress;
import capacity.endtoend.expectation.ExpectedState;
import capacity.endtoend.expectation.TotalsComparison;
import capacity.endtoend.ledger.Ledger;
import capacity.endtoend.ledger.Question;
import capacity.endtoend.sharedstack.StackNeeds;
import capacity.endtoend.sharedstack.StackVariant;
import capacity.journal.testing.FaultEffort;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No other test has written to this stack before, so that totals without filters can be compared too. The seeds play one after the other, each
 * on top of what the earlier ones left. A seed plays the same again, except for what attendance-service has seen in time.
 * {@code -Dcapacity.seeds=1,2} plays others.
 */
@Order(6)
@StackNeeds(value = StackVariant.DEBUG_LOGS, untouched = true)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RandomProgrammeIT {

    private static final int STEPS = Integer.getInteger("capacity.steps", FaultEffort.of(120, 350));
    private static final int RANDOM_QUESTIONS = 60;

    private DeployedStack stack;
    private ExpectedState world;

    @BeforeAll
    void take(DeployedStack given) {
        stack = given;
        world = new ExpectedState(new ApiClient(stack, "organizer"));
    }

    static LongStream seeds() {
        String given =
                System.getProperty("capacity.seeds", "1,2," + FaultEffort.of(3, (int) (System.nanoTime() % 1_000_000)));
        return LongStream.of(java.util.stream.Stream.of(given.split(","))
                .mapToLong(Long::parseLong)
                .toArray());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_answer_and_every_total_is_what_the_contract_says(long seed) {
        System.out.println("Seed " + seed);
        new RandomProgramme(world, seed).play(STEPS);
        everyListedScanIsWhatTheLedgerSays();
        ProjectionProgress.await(world.api, world.eventsPosition, world.attendancesPosition);
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
        TotalsComparison comparison = new TotalsComparison(world.api, ledger, "seed " + seed);
        QuestionGenerator questions = new QuestionGenerator(world, new RandomChoice(seed));
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
        ApiClient anybody = new ApiClient(stack, null);
        TotalsComparison comparison =
                new TotalsComparison(anybody, world.ledger(), "seed " + seed + ", without a token");
        QuestionGenerator questions = new QuestionGenerator(world, new RandomChoice(seed));
        comparison.headline(Question.of());
        questions.publicPairs().forEach(comparison::totals);
        anybody.get("/totals?by=country").expect(401);
        anybody.get("/totals?by=region,theme,year").expect(401);
    }
}
