package capacity.recovery;

import capacity.journal.kafka.Republish;
import capacity.journal.postgres.PgConnections;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code deploy/republish [JOURNAL…]} */
@Command(
        name = "deploy/republish",
        description = "Publishes whole journals to new or emptied topics. Interrupted, run it again with --append.")
final class RepublishCommand extends RecoveryCommand {

    @Option(names = "--append", description = "also if the topic holds a beginning of the journal already")
    private boolean append;

    public static void main(String[] words) {
        run(new RepublishCommand(), words);
    }

    @Override
    void call(JournalCopies copies, PgConnections database, Map<String, Object> kafka) {
        long published =
                new Republish(copies.journal(), copies.topic(), database, kafka, System.out::println).run(append);
        System.out.printf(
                "%s: %,d facts published to %s%n",
                copies.journal(), published, copies.topic().name());
        RestoreCommand.tell(
                copies, CompareCommand.restore(copies, database, kafka).compare());
    }
}
