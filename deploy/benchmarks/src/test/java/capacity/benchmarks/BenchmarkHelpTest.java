package capacity.benchmarks;

import capacity.local.command.CommandHelp;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class BenchmarkHelpTest {

    @Test
    void describes_what_the_command_accepts() throws Exception {
        CommandHelp.assertDescribes(new CommandLine(new BenchmarkCommand()).getCommandSpec());
    }
}
