package capacity.recovery;

import capacity.journal.kafka.Restore;
import capacity.journal.postgres.PgConnections;
import java.util.Map;
import picocli.CommandLine.Command;

/** {@code deploy/compare [JOURNAL…]} */
@Command(
        name = "deploy/compare",
        description = "Compares journals with their topics, byte for byte, and changes nothing. Fails if they differ.")
final class CompareCommand extends RecoveryCommand {

    public static void main(String[] words) {
        run(new CompareCommand(), words);
    }

    @Override
    void call(JournalCopies copies, PgConnections database, Map<String, Object> kafka) {
        Restore.Result result = restore(copies, database, kafka).compare();
        RestoreCommand.tell(copies, result);
        if (result.missing() > 0) {
            throw new IllegalStateException(
                    "The journal " + copies.journal() + " lacks facts; deploy/restore puts them back.");
        }
    }

    static Restore restore(JournalCopies copies, PgConnections database, Map<String, Object> kafka) {
        return new Restore(copies.journal(), copies.topic().name(), database, kafka, System.out::println);
    }
}
