package capacity.recording;

import capacity.batch.Item;
import capacity.batch.Learning;
import capacity.batch.Lookups;
import capacity.batch.Memory;
import capacity.batch.Receipt;
import capacity.batch.Relearning;
import capacity.contracts.AttendanceFact.ParticipantAttended;
import capacity.journal.Admitted;
import capacity.journal.postgres.PgTransaction;
import capacity.recording.RecordingCommand.AnnulScan;
import capacity.recording.RecordingCommand.DismissItem;
import capacity.recording.RecordingCommand.LearnEvents;
import capacity.recording.RecordingCommand.RecordScan;
import capacity.recording.RecordingCommand.RelearnEvents;
import capacity.recording.RecordingCommand.ReleaseItem;
import capacity.scan.Submission;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One batch, from look-ups to answers. */
final class BatchRun {

    private static final ObjectNode AS_IT_IS = JsonNodeFactory.instance.objectNode();

    private final PgTransaction transaction;
    private final Memory memory;
    private final Lookups lookups;
    private final Reopened reopened;
    private final Scanning scanning;
    private final Releasing releasing;
    private final Annulling annulling = new Annulling();

    private final Map<UUID, Answer> learned = new LinkedHashMap<>();

    BatchRun(ItemOpener opener, PgTransaction transaction, Memory memory, Lookups lookups) {
        this.transaction = transaction;
        this.memory = memory;
        this.lookups = lookups;
        this.reopened = new Reopened(opener, memory);
        Attending attending = new Attending();
        this.scanning = new Scanning(attending);
        this.releasing = new Releasing(attending);
    }

    /** Asks for what the commands themselves name. */
    void prepare(List<Admitted<RecordingCommand>> batch) {
        List<Submission> submissions = new ArrayList<>();
        List<UUID> named = new ArrayList<>();
        for (Admitted<RecordingCommand> admitted : batch) {
            if (admitted.command() instanceof RecordScan scan) {
                submissions.add(scan.sent());
            } else if (admitted.command() instanceof AnnulScan annul) {
                named.add(annul.scanId());
            } else if (admitted.command() instanceof ReleaseItem release) {
                named.add(release.id());
            }
        }
        lookups.ask(submissions, named);
    }

    List<Answer> answer(List<Admitted<RecordingCommand>> batch) {
        Map<Item, Admitted<?>> arrived = learn(batch);
        lookUpItems(batch);
        batch.forEach(this::reread);
        lookups.ask(reopened.all(), List.of());
        lookups.take();
        arrived.forEach(
                (item, by) -> releasing.release(by, item, reopened.of(item.id()).orElseThrow(), memory));
        return batch.stream().map(this::decide).toList();
    }

    /** Before all else: nobody has been answered yet, so nobody can tell. */
    private Map<Item, Admitted<?>> learn(List<Admitted<RecordingCommand>> batch) {
        Map<Item, Admitted<?>> arrived = new LinkedHashMap<>();
        for (Admitted<RecordingCommand> admitted : batch) {
            if (admitted.command() instanceof LearnEvents events) {
                Learning learning = new Learning(transaction, memory, lookups);
                learn(admitted, learning.take(events.facts(), events.moves(), events.faults()), arrived);
            } else if (admitted.command() instanceof RelearnEvents events) {
                learn(admitted, new Relearning(transaction, memory, lookups).take(events.facts()), arrived);
            }
        }
        return arrived;
    }

    private void learn(Admitted<RecordingCommand> by, boolean taken, Map<Item, Admitted<?>> arrived) {
        List<Item> items = taken ? new Learning(transaction, memory, lookups).releasable() : List.of();
        items.stream()
                .filter(item -> reopened.read(item, AS_IT_IS, item.id(), by))
                .forEach(item -> arrived.put(item, by));
        learned.put(by.id(), new Answer.Learned(taken, items.size() == Learning.RELEASED_AT_ONCE));
    }

    private void lookUpItems(List<Admitted<RecordingCommand>> batch) {
        List<UUID> items = new ArrayList<>();
        for (Admitted<RecordingCommand> admitted : batch) {
            if (admitted.command() instanceof ReleaseItem release) {
                items.add(release.id());
            } else if (admitted.command() instanceof DismissItem dismiss) {
                items.add(dismiss.id());
            }
        }
        lookups.items(items);
    }

    private void reread(Admitted<RecordingCommand> admitted) {
        if (admitted.command() instanceof ReleaseItem release) {
            memory.item(release.id())
                    .filter(item -> item.status() == Item.Status.WAITING)
                    .ifPresent(item -> reopened.read(item, release.corrections(), admitted.id(), admitted));
        }
    }

    private Answer decide(Admitted<RecordingCommand> admitted) {
        RecordingCommand command = admitted.command();
        if (command instanceof RecordScan scan) {
            return scanning.record(admitted, scan, memory);
        }
        if (command instanceof AnnulScan annul) {
            return annulling.annul(admitted, annul, memory);
        }
        if (command instanceof ReleaseItem release) {
            return releasing.release(admitted, release, reopened.of(admitted.id()), memory);
        }
        if (command instanceof DismissItem dismiss) {
            return releasing.dismiss(admitted, dismiss, memory);
        }
        if (command instanceof LearnEvents || command instanceof RelearnEvents) {
            return learned.get(admitted.id());
        }
        throw new IllegalArgumentException("unknown command " + command.getClass());
    }

    /** As the receipt has it, but for what nobody is told. */
    static Answer accepted(ParticipantAttended fact, long position) {
        Receipt receipt = new Receipt(
                fact.scanId(),
                "",
                Receipt.Status.ACCEPTED,
                fact.participantId(),
                fact.eventId(),
                fact.day(),
                fact.scanId(),
                position);
        return new Answer.Recorded(receipt, null, true);
    }
}
