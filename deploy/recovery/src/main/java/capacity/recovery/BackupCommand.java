package capacity.recovery;

import capacity.local.command.OptionRefusal;
import capacity.local.process.Folders;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code deploy/backup make|check|restore FOLDER}, for the stack of one machine. A cluster has its own tools for backups. */
@Command(name = "deploy/backup")
final class BackupCommand {

    public static void main(String[] words) {
        System.exit(new CommandLine(new BackupCommand())
                .setParameterExceptionHandler(new OptionRefusal())
                .setExecutionExceptionHandler((e, line, parsed) -> {
                    System.err.println(
                            e instanceof AccessDeniedException denied
                                    ? "You may not read or write " + denied.getFile() + "."
                                    : e.getMessage());
                    return 1;
                })
                .execute(words));
    }

    @Command(name = "make")
    int make(@Parameters(paramLabel = "FOLDER") Path folder, @Option(names = "--data", paramLabel = "DIR") Path data)
            throws Exception {
        new Backup(folder).make(folder(data));
        System.out.println("The backup is in " + folder + ".");
        return 0;
    }

    @Command(name = "check")
    int check(@Parameters(paramLabel = "FOLDER") Path folder) throws Exception {
        System.out.printf("The backup is complete: %,d files are unchanged.%n", new Backup(folder).check());
        return 0;
    }

    @Command(name = "restore")
    int restore(@Parameters(paramLabel = "FOLDER") Path folder, @Option(names = "--data", paramLabel = "DIR") Path data)
            throws Exception {
        boolean beside = new Backup(folder).restore(folder(data));
        System.out.println("Restored to " + folder(data)
                + (beside ? ". What was there before is now in files *.replaced." : ", which was empty before."));
        return 0;
    }

    private static Path folder(Path data) {
        Path standard = Path.of(System.getProperty("checkout.root", "."), "deploy/data");
        Path chosen = (data == null ? standard : data).toAbsolutePath().normalize();
        Folders.requireReadable(chosen);
        return chosen;
    }
}
