package capacity.benchmarks;

import capacity.benchmarks.figures.Accounts;
import capacity.benchmarks.figures.Report;
import capacity.benchmarks.figures.Results;
import capacity.benchmarks.load.Wrk;
import capacity.benchmarks.measure.Bench;
import capacity.benchmarks.measure.Yardstick;
import capacity.benchmarks.stack.Facts;
import capacity.benchmarks.stack.Machine;
import capacity.benchmarks.stack.Preparation;
import capacity.benchmarks.stack.Processes;
import capacity.benchmarks.stack.Progress;
import capacity.benchmarks.stack.Stack;
import capacity.local.Installation;
import capacity.local.Service;
import capacity.local.process.Folders;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One run on a stack that is up: the machine is looked at, everything is measured, booked and reported. */
record Run(Effort effort, Selection selection, Results results, Accounts accounts, Path file) {

    private static final double QUIET = 0.1;
    private static final Path MAIN = Path.of("deploy/benchmarks/src/main");

    private record Books(long receipts, long accepted, long quarantined, long facts) {
        static Books of(Facts facts) {
            return new Books(
                    facts.receipts(), facts.receipts("ACCEPTED"), facts.receipts("QUARANTINED"), facts.stored());
        }
    }

    /** @return 0 if every figure can be trusted */
    int on(Stack stack) throws IOException {
        List<String> conditions =
                new ArrayList<>(List.of(Instant.now() + ", " + Machine.describe(), stack.settings(), load()));
        conditions.forEach(Talk::say);
        List<Long> before = processes(stack);
        double all = Processes.cpuOfAll();
        double ours = ours(stack);
        conditions.addAll(measure(stack));
        conditions.add("others used %.1f %% of the processor time of the run"
                .formatted(100 * Math.max(0, 1 - (ours(stack) - ours) / (Processes.cpuOfAll() - all))));
        if (!processes(stack).equals(before)) {
            results.complain("a part of the stack has died and was started again");
        }
        write(new Report(conditions, results));
        results.complaints().forEach(complaint -> System.err.println("This run is worth nothing: " + complaint + "."));
        return results.complaints().isEmpty() ? 0 : 1;
    }

    private static String load() {
        double busy = Machine.busy();
        String sentence = "load average %s; %.0f %% of the processors were busy before the run"
                .formatted(Machine.loadAverage(), 100 * busy);
        return busy > QUIET ? sentence + ". OTHERS ARE AT WORK HERE: these figures mean little" : sentence;
    }

    /** Of the stack, of this program and of the tools that it has run. */
    private static double ours(Stack stack) {
        return Processes.cpu(stack.process(""))
                + Processes.cpu(ProcessHandle.current().pid());
    }

    private static List<Long> processes(Stack stack) {
        return Stream.concat(
                        Stream.of("postgres", "kafka"),
                        Stream.of(Service.values()).map(Service::code))
                .map(part -> stack.find(part).orElse(0L))
                .toList();
    }

    private List<String> measure(Stack stack) throws IOException {
        Path main = Installation.checkout().resolve(MAIN);
        Path folder = Files.createTempDirectory("benchmark");
        try (Facts facts = new Facts(stack);
                Yardstick yardstick = new Yardstick(stack, main.resolve("pgbench"), results)) {
            Books before = Books.of(facts);
            Bench bench = new Bench(
                    stack,
                    facts,
                    new Progress(stack, facts),
                    new Preparation(stack, facts, folder),
                    new Wrk(main.resolve("wrk"), folder),
                    results,
                    accounts);
            List<String> books = new ArrayList<>();
            attempt(() -> new Programme(bench, effort, selection).run(yardstick));
            attempt(() -> books.addAll(audit(before, Books.of(facts))));
            return books;
        } finally {
            Folders.delete(folder);
        }
    }

    /** What was measured until something failed is reported too. */
    private void attempt(Runnable part) {
        try {
            part.run();
        } catch (RuntimeException e) {
            results.complain("it was cut short: " + e.getMessage());
        }
    }

    private List<String> audit(Books before, Books after) {
        long receipts = after.receipts - before.receipts;
        long facts = after.facts - before.facts;
        accounts.faults(receipts, after.accepted - before.accepted, after.quarantined - before.quarantined, facts)
                .forEach(results::complain);
        return List.of(
                "rounds: " + effort.rounds() + ", seconds of a load: " + effort.seconds() + ", seconds to warm up: "
                        + effort.warmUp(),
                "scans sent: %d, perhaps not acknowledged: %d, stored: %d, facts: %d, repeats of a day: %d"
                        .formatted(accounts.sent(), accounts.unsure(), receipts, facts, receipts - facts));
    }

    private void write(Report report) throws IOException {
        String markdown = report.markdown();
        System.out.println("\n" + markdown);
        Files.createDirectories(file.getParent());
        Files.writeString(Path.of(file + ".md"), markdown);
        new ObjectMapper()
                .writerWithDefaultPrettyPrinter()
                .writeValue(
                        Path.of(file + ".json").toFile(),
                        Map.of(
                                "conditions", report.conditions(),
                                "complaints", results.complaints(),
                                "values", results.all()));
        Talk.say("written to " + file + ".md and " + file + ".json");
    }
}
