package capacity.local.command;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

class CommandHelpTest {

    @Test
    void describes_what_up_and_down_accept() throws Exception {
        CommandHelp.assertDescribes(spec(new UpCommand()));
        CommandHelp.assertDescribes(spec(new DevCommand()));
        CommandHelp.assertDescribes(spec(new DownCommand()));
    }

    @Test
    void would_be_found_out_if_it_missed_an_option_or_had_one_too_many() {
        CommandSpec more = spec(new DownCommand());
        more.addOption(OptionSpec.builder("--new").build());
        assertThrows(AssertionError.class, () -> CommandHelp.assertDescribes(more));
        assertThrows(AssertionError.class, () -> CommandHelp.assertDescribes(spec(new Fewer())));
    }

    private static CommandSpec spec(Object command) {
        return new CommandLine(command).getCommandSpec();
    }

    @Command(name = "deploy/down")
    private static final class Fewer {}
}
