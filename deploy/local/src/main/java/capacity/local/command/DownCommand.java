package capacity.local.command;

import capacity.local.process.ChildProcess;
import capacity.local.process.ProcessTermination;
import capacity.local.stack.DataFolder;
import capacity.local.stack.OrphanProcesses;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code deploy/down}: stops the stack of a data folder and waits until it has ended. */
@Command(name = "deploy/down")
final class DownCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @Mixin
    private DataOption data = new DataOption();

    public static void main(String[] words) {
        System.exit(new CommandLine(new DownCommand())
                .setParameterExceptionHandler(new OptionRefusal())
                .setExecutionExceptionHandler((e, line, parsed) -> {
                    System.err.println(e.getMessage());
                    return 1;
                })
                .execute(words));
    }

    @Override
    public Integer call() {
        Optional<ProcessHandle> launcher = DataFolder.running(data.folder());
        launcher.ifPresent(process -> ProcessTermination.stop(process, ChildProcess.Stop.TERM, PATIENCE));
        long leftovers = OrphanProcesses.end(data.folder());
        if (launcher.isPresent()) {
            System.out.println("Stopped. The data stay in " + data.folder() + ".");
        } else if (leftovers > 0) {
            System.out.println("Stopped " + leftovers + " processes that an earlier run had left behind.");
        } else {
            System.out.println("No stack is running with the data folder " + data.folder() + ".");
        }
        return 0;
    }
}
