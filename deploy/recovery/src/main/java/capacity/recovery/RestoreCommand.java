package capacity.recovery;

import capacity.journal.recovery.JournalRestore;
import capacity.journal.recovery.JournalTopicPair;
import picocli.CommandLine.Command;

/** {@code deploy/restore [JOURNAL…]} */
@Command(name = "deploy/restore")
final class RestoreCommand extends RecoveryCommand {

    public static void main(String[] words) {
        run(new RestoreCommand(), words);
    }

    @Override
    void call(JournalTopicPair copies) {
        long missing = new JournalRestore(copies).restore().missing();
        System.out.printf(
                "%s: %,d facts restored from %s%n",
                copies.journal(), missing, copies.topic().name());
        tell(copies, new JournalRestore(copies).compare());
    }

    static void tell(JournalTopicPair copies, JournalRestore.Result result) {
        System.out.printf(
                "%s: %,d facts are the same in journal and topic, byte for byte; %,d are only on the topic; %,d are not yet published%n",
                copies.journal(), result.same(), result.missing(), result.unpublished());
        if (result.foreign() > 0) {
            System.out.printf("%s: %,d records on the topic are not facts%n", copies.journal(), result.foreign());
        }
    }
}
