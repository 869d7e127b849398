package capacity.recovery;

import capacity.journal.recovery.JournalRestore;
import capacity.journal.recovery.JournalTopicPair;
import picocli.CommandLine.Command;

/** {@code deploy/compare [JOURNAL…]} */
@Command(name = "deploy/compare")
final class CompareCommand extends RecoveryCommand {

    public static void main(String[] words) {
        run(new CompareCommand(), words);
    }

    @Override
    void call(JournalTopicPair copies) {
        JournalRestore.Result result = new JournalRestore(copies).compare();
        RestoreCommand.tell(copies, result);
        if (result.missing() > 0) {
            throw new IllegalStateException(
                    "The journal " + copies.journal() + " misses facts. Run deploy/restore to put them back.");
        }
    }
}
