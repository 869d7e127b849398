package capacity.benchmarks;

import capacity.benchmarks.measure.IdleMemory;
import capacity.benchmarks.results.Quantity;
import capacity.benchmarks.results.Results;
import capacity.benchmarks.results.ScanAudit;
import capacity.benchmarks.stack.BenchmarkStack;
import capacity.local.Installation;
import capacity.local.command.OptionRefusal;
import capacity.local.process.Folders;
import capacity.local.process.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code deploy/benchmarks/run}: everything from the start of the stack to the report. */
@Command(name = "deploy/benchmarks/run")
final class BenchmarkCommand implements Callable<Integer> {

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "5")
    private int rounds;

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "6")
    private int seconds;

    @Option(names = "--only", paramLabel = "NAME", arity = "1..*")
    private List<String> only = List.of();

    @Option(names = "--quick")
    private boolean quick;

    @Option(names = "--data", paramLabel = "DIR")
    private Path data;

    @Option(names = "--report", paramLabel = "FILE")
    private Path report;

    public static void main(String[] words) {
        System.exit(new CommandLine(new BenchmarkCommand())
                .setParameterExceptionHandler(new OptionRefusal())
                .execute(words));
    }

    @Override
    public Integer call() throws IOException {
        BenchmarkSize effort = quick ? BenchmarkSize.quick() : BenchmarkSize.full(rounds, seconds);
        Path file = report == null ? Installation.checkout().resolve("deploy/benchmarks/target/report") : report;
        try {
            MeasureSelection selection = new MeasureSelection(only);
            BenchmarkRun run =
                    new BenchmarkRun(effort, selection, new Results(), new ScanAudit(), file.toAbsolutePath());
            return data == null ? onOwnStack(run) : run.on(BenchmarkStack.of(data));
        } catch (IllegalArgumentException | IllegalStateException e) {
            System.err.println(e.getMessage());
            return e instanceof IllegalArgumentException ? 2 : 1;
        }
    }

    private static int onOwnStack(BenchmarkRun run) throws IOException {
        Path folder = Installation.checkout().resolve("deploy/benchmarks/target/data");
        Path own = Files.createTempDirectory(Files.createDirectories(folder), "stack");
        Thread end = new Thread(() -> {
            BenchmarkStack.down(own);
            Folders.delete(own);
        });
        Runtime.getRuntime().addShutdownHook(end);
        ConsoleLog.say("starting a separate stack in " + own);
        long begun = System.nanoTime();
        BenchmarkStack stack = BenchmarkStack.up(own, Ports.free());
        if (run.selection().has("start")) {
            run.results().add("start", Quantity.SECONDS, (System.nanoTime() - begun) / 1e9);
        }
        if (run.selection().has("idle")) {
            ConsoleLog.say("leaving the stack idle for " + run.effort().idle() + " s");
            new IdleMemory(stack, run.results()).run(run.effort().idle());
        }
        return run.on(stack);
    }
}
