package capacity.attendances.command;

import capacity.attendances.knownevents.KnownEventUpdater;
import capacity.attendances.scan.Submission;
import capacity.journal.reader.LogBatch.Move;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;

/** A command to the loop. */
public sealed interface ServiceCommand {

    /** @param keep whether a refused scan goes into quarantine, as items of batches do */
    record RecordScan(Submission sent, boolean keep) implements ServiceCommand {}

    /**
     * @param reason a code of the vocabulary of annulment reasons
     * @param note encrypted with the person's key; null if there is none
     */
    record AnnulScan(UUID scanId, String reason, byte[] note) implements ServiceCommand {}

    /** @param corrections a merge patch (RFC 7396) of the item; empty to try it again as it is */
    record ReleaseItem(UUID id, ObjectNode corrections) implements ServiceCommand {}

    record DismissItem(UUID id, String reason) implements ServiceCommand {}

    /** Updates what is known of events. Without facts and moves it only releases items whose event is known. */
    record UpdateEvents(
            List<KnownEventUpdater.ArrivedFact> facts, List<Move> moves, List<KnownEventUpdater.SkippedRecord> faults)
            implements ServiceCommand {}

    /** @param facts all facts of some events, including facts that were skipped before */
    record RebuildEvents(List<KnownEventUpdater.ArrivedFact> facts) implements ServiceCommand {}
}
