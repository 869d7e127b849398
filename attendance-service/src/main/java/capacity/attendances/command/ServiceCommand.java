package capacity.attendances.command;

import capacity.attendances.knownevents.KnownEventUpdater;
import capacity.attendances.scan.Submission;
import capacity.journal.reader.LogBatch.Move;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A command to the loop. */
public sealed interface ServiceCommand {

    /** What must be looked up before it is decided. */
    Lookups lookups();

    /**
     * @param submissions scans that are decided
     * @param scans whose receipts are needed
     * @param items of the quarantine
     */
    record Lookups(List<Submission> submissions, List<UUID> scans, List<UUID> items) {
        static final Lookups NONE = new Lookups(List.of(), List.of(), List.of());
    }

    /** @param keep whether a refused scan goes into quarantine, as items of batches do */
    record RecordScan(Submission sent, boolean keep) implements ServiceCommand {
        @Override
        public Lookups lookups() {
            return new Lookups(List.of(sent), List.of(), List.of());
        }
    }

    /**
     * @param reason a code of the vocabulary of annulment reasons
     * @param note encrypted with the person's key; null if there is none
     */
    record AnnulScan(UUID scanId, String reason, byte[] note) implements ServiceCommand {
        @Override
        public Lookups lookups() {
            return new Lookups(List.of(), List.of(scanId), List.of());
        }
    }

    /** @param corrections a merge patch (RFC 7396) of the item; empty to try it again as it is */
    record ReleaseItem(UUID id, ObjectNode corrections) implements ServiceCommand {
        @Override
        public Lookups lookups() {
            return new Lookups(List.of(), List.of(id), List.of(id));
        }
    }

    /**
     * Moves scans of one event to the days that other rules give. They may be of many participants.
     *
     * @param days the new days of accepted scans and of repeats, by scan
     * @param timeZoneRules the version of the rules that gave the days
     */
    record RedateScans(UUID eventId, Map<UUID, LocalDate> days, String timeZoneRules) implements ServiceCommand {
        @Override
        public Lookups lookups() {
            return new Lookups(List.of(), List.copyOf(days.keySet()), List.of());
        }
    }

    record DismissItem(UUID id, String reason) implements ServiceCommand {
        @Override
        public Lookups lookups() {
            return new Lookups(List.of(), List.of(), List.of(id));
        }
    }

    /** Updates what is known of events. Without facts and moves it only releases items whose event is known. */
    record UpdateEvents(
            List<KnownEventUpdater.ArrivedFact> facts, List<Move> moves, List<KnownEventUpdater.SkippedRecord> faults)
            implements ServiceCommand {
        @Override
        public Lookups lookups() {
            return Lookups.NONE;
        }
    }

    /** @param facts all facts of some events, including facts that were skipped before */
    record RebuildEvents(List<KnownEventUpdater.ArrivedFact> facts) implements ServiceCommand {
        @Override
        public Lookups lookups() {
            return Lookups.NONE;
        }
    }
}
