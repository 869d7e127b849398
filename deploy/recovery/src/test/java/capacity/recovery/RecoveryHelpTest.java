package capacity.recovery;

import capacity.local.command.CommandHelp;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class RecoveryHelpTest {

    @Test
    void describes_what_each_command_accepts() throws Exception {
        for (Object command :
                new Object[] {new BackupCommand(), new CompareCommand(), new RepublishCommand(), new RestoreCommand()
                }) {
            CommandHelp.assertDescribes(new CommandLine(command).getCommandSpec());
        }
    }
}
