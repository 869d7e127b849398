package capacity.benchmarks;

import capacity.benchmarks.figures.Accounts;
import capacity.benchmarks.figures.Quantity;
import capacity.benchmarks.figures.Results;
import capacity.benchmarks.measure.Idle;
import capacity.benchmarks.stack.Stack;
import capacity.local.Installation;
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

/** {@code deploy/benchmarks/run}: all from the stack's start to the report. */
@Command(
        name = "deploy/benchmarks/run",
        description = "Measures the stack beside its yardsticks, on a stack of its own that is removed afterwards.",
        sortOptions = false)
final class RunCommand implements Callable<Integer> {

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "5", description = "rounds (${DEFAULT-VALUE})")
    private int rounds;

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "6", description = "of one load (${DEFAULT-VALUE})")
    private int seconds;

    @Option(names = "--only", paramLabel = "NAME", arity = "1..*", description = "these measures, such as C32 S128 D")
    private List<String> only = List.of();

    @Option(names = "--quick", description = "two minutes that show whether everything works, not how fast")
    private boolean quick;

    @Option(names = "--data", paramLabel = "DIR", description = "use the stack that runs with this data folder")
    private Path data;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "without its ending: FILE.md and FILE.json (deploy/benchmarks/target/report if left out)")
    private Path report;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "print this")
    private boolean help;

    public static void main(String[] words) {
        System.exit(new CommandLine(new RunCommand()).execute(words));
    }

    @Override
    public Integer call() throws IOException {
        Effort effort = quick ? Effort.quick() : Effort.full(rounds, seconds);
        Path file = report == null ? Installation.checkout().resolve("deploy/benchmarks/target/report") : report;
        try {
            Selection selection = new Selection(only);
            Run run = new Run(effort, selection, new Results(), new Accounts(), file.toAbsolutePath());
            return data == null ? onOwnStack(run) : run.on(Stack.of(data));
        } catch (IllegalArgumentException | IllegalStateException e) {
            System.err.println(e.getMessage());
            return e instanceof IllegalArgumentException ? 2 : 1;
        }
    }

    private static int onOwnStack(Run run) throws IOException {
        Path folder = Installation.checkout().resolve("deploy/benchmarks/target/data");
        Path own = Files.createTempDirectory(Files.createDirectories(folder), "stack");
        Thread end = new Thread(() -> {
            Stack.down(own);
            Folders.delete(own);
        });
        Runtime.getRuntime().addShutdownHook(end);
        Talk.say("starting a stack of its own in " + own);
        long begun = System.nanoTime();
        Stack stack = Stack.up(own, Ports.free());
        if (run.selection().has("start")) {
            run.results().add("start", Quantity.SECONDS, (System.nanoTime() - begun) / 1e9);
        }
        if (run.selection().has("idle")) {
            Talk.say("leaving it alone for " + run.effort().idle() + " s");
            new Idle(stack, run.results()).run(run.effort().idle());
        }
        return run.on(stack);
    }
}
