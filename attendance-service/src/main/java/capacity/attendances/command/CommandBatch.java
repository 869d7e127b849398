package capacity.attendances.command;

import capacity.attendances.command.ServiceCommand.AnnulScan;
import capacity.attendances.command.ServiceCommand.DismissItem;
import capacity.attendances.command.ServiceCommand.RebuildEvents;
import capacity.attendances.command.ServiceCommand.RecordScan;
import capacity.attendances.command.ServiceCommand.RedateScans;
import capacity.attendances.command.ServiceCommand.ReleaseItem;
import capacity.attendances.command.ServiceCommand.UpdateEvents;
import capacity.attendances.knownevents.KnownEventRebuild;
import capacity.attendances.knownevents.KnownEventUpdater;
import capacity.attendances.scan.Submission;
import capacity.attendances.unitofwork.BatchReads;
import capacity.attendances.unitofwork.QuarantinedItem;
import capacity.attendances.unitofwork.UnitOfWork;
import capacity.contracts.timezone.TimeZoneSource;
import capacity.journal.command.AdmittedCommand;
import capacity.journal.postgres.PgTransaction;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One batch, from look-ups to answers. */
final class CommandBatch {

    private static final ObjectNode AS_IT_IS = JsonNodeFactory.instance.objectNode();

    private final PgTransaction transaction;
    private final UnitOfWork memory;
    private final BatchReads lookups;
    private final RetriedItems reopened;
    private final ScanHandler scanning;
    private final ReleaseHandler releasing;
    private final AnnulmentHandler annulling = new AnnulmentHandler();
    private final RedatingHandler redating = new RedatingHandler();

    private final Map<UUID, ServiceResult> learned = new LinkedHashMap<>();

    CommandBatch(QuarantinedItemReader opener, PgTransaction transaction, UnitOfWork memory, BatchReads lookups) {
        this.transaction = transaction;
        this.memory = memory;
        this.lookups = lookups;
        this.reopened = new RetriedItems(opener, memory);
        AttendanceHandler attending = new AttendanceHandler(opener.register(), TimeZoneSource.current());
        this.scanning = new ScanHandler(attending);
        this.releasing = new ReleaseHandler(attending);
    }

    /** Sends the queries for the ids that the commands name. */
    void prepare(List<AdmittedCommand<ServiceCommand>> batch) {
        List<Submission> submissions = new ArrayList<>();
        List<UUID> named = new ArrayList<>();
        for (AdmittedCommand<ServiceCommand> admitted : batch) {
            ServiceCommand.Lookups needed = admitted.command().lookups();
            submissions.addAll(needed.submissions());
            named.addAll(needed.scans());
            if (admitted.command() instanceof RedateScans redate) {
                lookups.events(List.of(redate.eventId()));
            }
        }
        lookups.sendQueries(submissions, named);
    }

    List<ServiceResult> answer(List<AdmittedCommand<ServiceCommand>> batch) {
        Map<QuarantinedItem, AdmittedCommand<?>> arrived = learn(batch);
        lookUpItems(batch);
        batch.forEach(this::reread);
        lookups.sendQueries(reopened.all(), List.of());
        lookups.awaitResults();
        arrived.forEach(
                (item, by) -> releasing.release(by, item, reopened.of(item.id()).orElseThrow(), memory));
        return batch.stream().map(this::decide).toList();
    }

    /**
     * Applies news of events before all other commands of the batch. No command has been answered yet, so no client can
     * see a different order.
     */
    private Map<QuarantinedItem, AdmittedCommand<?>> learn(List<AdmittedCommand<ServiceCommand>> batch) {
        Map<QuarantinedItem, AdmittedCommand<?>> arrived = new LinkedHashMap<>();
        for (AdmittedCommand<ServiceCommand> admitted : batch) {
            if (admitted.command() instanceof UpdateEvents events) {
                KnownEventUpdater learning = new KnownEventUpdater(transaction, memory, lookups);
                learn(admitted, learning.apply(events.facts(), events.moves(), events.faults()), arrived);
            } else if (admitted.command() instanceof RebuildEvents events) {
                learn(admitted, new KnownEventRebuild(transaction, memory, lookups).apply(events.facts()), arrived);
            }
        }
        return arrived;
    }

    private void learn(
            AdmittedCommand<ServiceCommand> by, boolean taken, Map<QuarantinedItem, AdmittedCommand<?>> arrived) {
        List<QuarantinedItem> items =
                taken ? new KnownEventUpdater(transaction, memory, lookups).releasable() : List.of();
        items.stream()
                .filter(item -> reopened.read(item, AS_IT_IS, item.id(), by))
                .forEach(item -> arrived.put(item, by));
        learned.put(
                by.id(),
                new ServiceResult.EventUpdateResult(taken, items.size() == KnownEventUpdater.RELEASED_AT_ONCE));
    }

    private void lookUpItems(List<AdmittedCommand<ServiceCommand>> batch) {
        List<UUID> items = new ArrayList<>();
        batch.forEach(admitted -> items.addAll(admitted.command().lookups().items()));
        lookups.items(items);
    }

    private void reread(AdmittedCommand<ServiceCommand> admitted) {
        if (admitted.command() instanceof ReleaseItem release) {
            memory.item(release.id())
                    .filter(item -> item.status() == QuarantinedItem.Status.WAITING)
                    .ifPresent(item -> reopened.read(item, release.corrections(), admitted.id(), admitted));
        }
    }

    ServiceResult decide(AdmittedCommand<ServiceCommand> admitted) {
        ServiceCommand command = admitted.command();
        if (command instanceof RecordScan scan) {
            return scanning.record(admitted, scan, memory);
        }
        if (command instanceof AnnulScan annul) {
            return annulling.annul(admitted, annul, memory);
        }
        if (command instanceof RedateScans redate) {
            return redating.redate(admitted, redate, memory);
        }
        if (command instanceof ReleaseItem release) {
            return releasing.release(admitted, release, reopened.of(admitted.id()), memory);
        }
        if (command instanceof DismissItem dismiss) {
            return releasing.dismiss(admitted, dismiss, memory);
        }
        if (command instanceof UpdateEvents || command instanceof RebuildEvents) {
            return learned.get(admitted.id());
        }
        throw new IllegalArgumentException("unknown command " + command.getClass());
    }
}
