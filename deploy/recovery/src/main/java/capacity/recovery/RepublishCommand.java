package capacity.recovery;

import capacity.journal.recovery.JournalRestore;
import capacity.journal.recovery.JournalTopicPair;
import capacity.journal.recovery.TopicRepublication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code deploy/republish [JOURNAL…]} */
@Command(name = "deploy/republish")
final class RepublishCommand extends RecoveryCommand {

    @Option(names = "--append")
    private boolean append;

    public static void main(String[] words) {
        run(new RepublishCommand(), words);
    }

    @Override
    void call(JournalTopicPair copies) {
        long published = new TopicRepublication(copies).run(append);
        System.out.printf(
                "%s: %,d facts published to %s%n",
                copies.journal(), published, copies.topic().name());
        RestoreCommand.tell(copies, new JournalRestore(copies).compare());
    }
}
