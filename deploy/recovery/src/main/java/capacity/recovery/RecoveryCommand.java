package capacity.recovery;

import capacity.journal.recovery.JournalTopicPair;
import capacity.local.command.OptionRefusal;
import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands on journals and topics share: which journals, and where they are. One journal after the other. */
abstract class RecoveryCommand implements Callable<Integer> {

    @Parameters(paramLabel = "JOURNAL")
    private List<String> journals = List.of();

    @Option(names = "--data", paramLabel = "DIR")
    private Path data = Path.of(System.getProperty("checkout.root", "."), "deploy/data");

    @Option(names = "--kafka", paramLabel = "HOST:PORT")
    private String kafka;

    static void run(RecoveryCommand command, String[] words) {
        System.exit(new CommandLine(command)
                .setParameterExceptionHandler(new OptionRefusal())
                .setExecutionExceptionHandler((e, line, parsed) -> {
                    System.err.println(e.getMessage());
                    return e instanceof IllegalArgumentException ? 2 : 1;
                })
                .execute(words));
    }

    @Override
    public Integer call() {
        StoreAddresses place = StoreAddresses.of(data.toAbsolutePath().normalize(), System::getenv);
        Vertx vertx = Vertx.vertx();
        try {
            boolean well = true;
            for (JournalCopies copies : JournalCopies.named(journals)) {
                well &= succeeds(copies.at(place.database(vertx, copies.journal()), place.kafka(kafka)));
            }
            return well ? 0 : 1;
        } finally {
            vertx.close();
        }
    }

    /** A failure of one journal does not stop the next. */
    private boolean succeeds(JournalTopicPair copies) {
        try {
            call(copies);
            return true;
        } catch (RuntimeException e) {
            System.err.println(copies.journal() + ": " + e.getMessage());
            return false;
        }
    }

    abstract void call(JournalTopicPair copies);
}
