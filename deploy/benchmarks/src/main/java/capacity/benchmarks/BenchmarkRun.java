package capacity.benchmarks;

import capacity.benchmarks.load.Wrk;
import capacity.benchmarks.measure.MeasureContext;
import capacity.benchmarks.measure.PostgresYardstick;
import capacity.benchmarks.results.BenchmarkReport;
import capacity.benchmarks.results.Results;
import capacity.benchmarks.results.ScanAudit;
import capacity.benchmarks.stack.AttendanceDatabase;
import capacity.benchmarks.stack.BenchmarkStack;
import capacity.benchmarks.stack.EventPreparation;
import capacity.benchmarks.stack.HostMachine;
import capacity.benchmarks.stack.PipelineProgress;
import capacity.benchmarks.stack.ProcessUsage;
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

/** One run on a running stack: checks the machine, measures everything, audits the scans, and writes the report. */
record BenchmarkRun(BenchmarkSize effort, MeasureSelection selection, Results results, ScanAudit accounts, Path file) {

    private static final double QUIET = 0.1;
    private static final Path MAIN = Path.of("deploy/benchmarks/src/main");

    private record Books(long receipts, long accepted, long quarantined, long facts) {
        static Books of(AttendanceDatabase facts) {
            return new Books(
                    facts.receipts(), facts.receipts("ACCEPTED"), facts.receipts("QUARANTINED"), facts.stored());
        }
    }

    /** @return 0 if every figure can be trusted */
    int on(BenchmarkStack stack) throws IOException {
        List<String> conditions =
                new ArrayList<>(List.of(Instant.now() + ", " + HostMachine.describe(), stack.settings(), load()));
        conditions.forEach(ConsoleLog::say);
        List<Long> before = processes(stack);
        double all = ProcessUsage.cpuOfAll();
        double ours = ours(stack);
        conditions.addAll(measure(stack));
        conditions.add("other programs used %.1f %% of the processor time of the run"
                .formatted(100 * Math.max(0, 1 - (ours(stack) - ours) / (ProcessUsage.cpuOfAll() - all))));
        if (!processes(stack).equals(before)) {
            results.complain("a part of the stack has died and was started again");
        }
        write(new BenchmarkReport(conditions, results));
        results.complaints().forEach(complaint -> System.err.println("This run is worthless: " + complaint + "."));
        return results.complaints().isEmpty() ? 0 : 1;
    }

    private static String load() {
        double busy = HostMachine.busy();
        String sentence = "load average %s; %.0f %% of the processors were busy before the run"
                .formatted(HostMachine.loadAverage(), 100 * busy);
        return busy > QUIET ? sentence + ". OTHER PROGRAMS ARE RUNNING: these figures are uncertain" : sentence;
    }

    /** Processor time of the stack, of this program and of the tools that it has run. */
    private static double ours(BenchmarkStack stack) {
        return ProcessUsage.cpu(stack.process(""))
                + ProcessUsage.cpu(ProcessHandle.current().pid());
    }

    private static List<Long> processes(BenchmarkStack stack) {
        return Stream.concat(
                        Stream.of("postgres", "kafka"),
                        Stream.of(Service.values()).map(Service::code))
                .map(part -> stack.find(part).orElse(0L))
                .toList();
    }

    private List<String> measure(BenchmarkStack stack) throws IOException {
        Path main = Installation.checkout().resolve(MAIN);
        Path folder = Files.createTempDirectory("benchmark");
        try (AttendanceDatabase facts = new AttendanceDatabase(stack);
                PostgresYardstick yardstick = new PostgresYardstick(stack, main.resolve("pgbench"), results)) {
            Books before = Books.of(facts);
            MeasureContext bench = new MeasureContext(
                    stack,
                    facts,
                    new PipelineProgress(stack, facts),
                    new EventPreparation(stack, facts, folder),
                    new Wrk(main.resolve("wrk"), folder),
                    results,
                    accounts);
            List<String> books = new ArrayList<>();
            attempt(() -> new BenchmarkSequence(bench, effort, selection).run(yardstick));
            attempt(() -> books.addAll(audit(before, Books.of(facts))));
            return books;
        } finally {
            Folders.delete(folder);
        }
    }

    /** If something fails, what was measured before is still reported. */
    private void attempt(Runnable part) {
        try {
            part.run();
        } catch (RuntimeException e) {
            results.complain("it was interrupted: " + e.getMessage());
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
                "scans sent: %d, possibly not acknowledged: %d, stored: %d, facts: %d, repeats of a day: %d"
                        .formatted(accounts.sent(), accounts.uncertain(), receipts, facts, receipts - facts));
    }

    private void write(BenchmarkReport report) throws IOException {
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
        ConsoleLog.say("the report is in " + file + ".md and " + file + ".json");
    }
}
