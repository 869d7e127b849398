package capacity.benchmarks;

import capacity.benchmarks.measure.Bench;
import capacity.benchmarks.measure.Drain;
import capacity.benchmarks.measure.Posts;
import capacity.benchmarks.measure.Yardstick;
import capacity.benchmarks.stack.Facts;
import capacity.benchmarks.stack.RelayPause;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/**
 * One round: what is measured beside a paused relay, the draining of what that left, and what is measured with the whole
 * stack. Every other round goes backwards, so that nobody always comes first.
 */
final class Round {

    private record Step(String name, Consumer<String> measure) {}

    private static final int CONNECTIONS_OF_FILLING = 8;

    private final Bench bench;
    private final Effort effort;
    private final Selection selection;
    private final Posts posts;
    private final List<Step> paused;
    private final List<Step> whole;

    Round(Bench bench, Yardstick yardstick, Effort effort, Selection selection) {
        this.bench = bench;
        this.effort = effort;
        this.selection = selection;
        this.posts = new Posts(bench, effort.seconds());
        this.paused = chosen(pausedSteps(yardstick));
        this.whole = chosen(wholeSteps());
    }

    private List<Step> pausedSteps(Yardstick yardstick) {
        int seconds = effort.seconds();
        return List.of(
                new Step("C1", name -> yardstick.singles(name, 1, seconds)),
                new Step("S1", name -> posts.singles(name, 1)),
                new Step("S32", name -> posts.singles(name, 32)),
                new Step("C32", name -> yardstick.singles(name, 32, seconds)),
                new Step("S128", name -> posts.singles(name, 128)),
                new Step("H", name -> posts.validation(name, 128)),
                new Step("S512", name -> posts.singles(name, 512)),
                new Step("C500-4", name -> yardstick.batches(name, 4, seconds)),
                new Step("B200-4", name -> posts.batches(name, 4)),
                new Step("C500", name -> yardstick.batches(name, 1, seconds)),
                new Step("B200-8", name -> posts.batches(name, 8)));
    }

    private List<Step> wholeSteps() {
        return List.of(
                new Step("S1-whole", name -> posts.behindSingles(name, 1)),
                new Step("S32-whole", name -> posts.behindSingles(name, 32)),
                new Step("S128-whole", name -> posts.behindSingles(name, 128)),
                new Step("S128-origin", name -> posts.throughOrigin(name, 128)),
                new Step("S512-whole", name -> posts.behindSingles(name, 512)));
    }

    private List<Step> chosen(List<Step> steps) {
        return steps.stream().filter(step -> selection.has(step.name())).toList();
    }

    void run(int number) {
        bench.preparation().events();
        bench.progress().awaitProjection();
        if (number % 2 == 1) {
            besidePausedRelay(paused);
            all(whole);
        } else {
            all(backwards(whole));
            besidePausedRelay(backwards(paused));
        }
        bench.progress().awaitProjection();
    }

    private void besidePausedRelay(List<Step> steps) {
        if (steps.isEmpty() && !selection.has("D")) {
            return;
        }
        try (RelayPause pause = new RelayPause(bench.stack())) {
            long before = bench.facts().cursor();
            all(steps);
            fill();
            if (bench.facts().cursor() != before) {
                bench.results().complain("the relay was at work while it should have been paused");
            }
            new Drain(bench).run(pause);
        }
    }

    /** So that there is a backlog worth draining, whatever was measured. */
    private void fill() {
        Facts facts = bench.facts();
        while (selection.has("D") && facts.head() - facts.cursor() < effort.backlog()) {
            posts.batches("filling", CONNECTIONS_OF_FILLING);
        }
    }

    private void all(List<Step> steps) {
        for (Step step : steps) {
            Talk.say("  " + step.name());
            step.measure().accept(step.name());
        }
    }

    private static List<Step> backwards(List<Step> steps) {
        List<Step> backwards = new ArrayList<>(steps);
        Collections.reverse(backwards);
        return backwards;
    }
}
