package capacity.recovery;

import capacity.journal.kafka.Restore;
import capacity.journal.postgres.PgConnections;
import java.util.Map;
import picocli.CommandLine.Command;

/** {@code deploy/restore [JOURNAL…]} */
@Command(
        name = "deploy/restore",
        description = "Puts back into journals what they lack of their topics. May be interrupted and run again.")
final class RestoreCommand extends RecoveryCommand {

    public static void main(String[] words) {
        run(new RestoreCommand(), words);
    }

    @Override
    void call(JournalCopies copies, PgConnections database, Map<String, Object> kafka) {
        long missing = CompareCommand.restore(copies, database, kafka).restore().missing();
        System.out.printf(
                "%s: %,d facts restored from %s%n",
                copies.journal(), missing, copies.topic().name());
        tell(copies, CompareCommand.restore(copies, database, kafka).compare());
    }

    static void tell(JournalCopies copies, Restore.Result result) {
        System.out.printf(
                "%s: %,d facts are the same in journal and topic, byte for byte; %,d only on the topic; %,d not yet published%n",
                copies.journal(), result.same(), result.missing(), result.unpublished());
        if (result.foreign() > 0) {
            System.out.printf("%s: %,d records on the topic are no facts%n", copies.journal(), result.foreign());
        }
    }
}
