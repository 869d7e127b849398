package capacity.recording;

import capacity.batch.Learning;
import capacity.journal.kafka.LogBatch.Move;
import capacity.scan.Submission;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;

/** What the loop is asked to do. */
public sealed interface RecordingCommand {

    /** @param keep whether a refused scan goes into quarantine, as items of batches do */
    record RecordScan(Submission sent, boolean keep) implements RecordingCommand {}

    /**
     * @param reason a code of the vocabulary of annulment reasons
     * @param note sealed under the person's key; null without
     */
    record AnnulScan(UUID scanId, String reason, byte[] note) implements RecordingCommand {}

    /** @param corrections a merge patch (RFC 7396) of the item; empty to try it again as it is */
    record ReleaseItem(UUID id, ObjectNode corrections) implements RecordingCommand {}

    record DismissItem(UUID id, String reason) implements RecordingCommand {}

    /** Without facts and moves: releases what waits for nothing any more. */
    record LearnEvents(List<Learning.Arrived> facts, List<Move> moves, List<Learning.Fault> faults)
            implements RecordingCommand {}

    /** @param facts all of some events, of which some could not be taken in before */
    record RelearnEvents(List<Learning.Arrived> facts) implements RecordingCommand {}
}
