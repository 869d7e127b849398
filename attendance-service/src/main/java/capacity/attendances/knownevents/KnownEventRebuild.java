package capacity.attendances.knownevents;

import static java.util.stream.Collectors.toMap;

import capacity.attendances.decider.KnownEvent;
import capacity.attendances.knownevents.KnownEventUpdater.ArrivedFact;
import capacity.attendances.knownevents.KnownEventUpdater.RecordLocation;
import capacity.attendances.unitofwork.BatchReads;
import capacity.attendances.unitofwork.Columns;
import capacity.attendances.unitofwork.UnitOfWork;
import capacity.journal.postgres.PgTransaction;
import capacity.journal.postgres.Sql;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Rebuilds what is known of events from their first facts, because an earlier version of this service skipped some of
 * these.
 */
public final class KnownEventRebuild {

    /** The query whose rows {@link #places} reads. */
    public static final String FIND_FAULTS = Sql.load(KnownEventRebuild.class, "find-faults.sql");

    private static final String FORGET_FAULTS = Sql.load(KnownEventRebuild.class, "forget-faults.sql");

    private final PgTransaction transaction;
    private final UnitOfWork memory;
    private final BatchReads lookups;

    public KnownEventRebuild(PgTransaction transaction, UnitOfWork memory, BatchReads lookups) {
        this.transaction = transaction;
        this.memory = memory;
        this.lookups = lookups;
    }

    public static Set<RecordLocation> places(RowSet<Row> rows) {
        Set<RecordLocation> places = new HashSet<>();
        rows.forEach(row -> places.add(new RecordLocation(
                row.getString("topic_id"), row.getInteger("partition"), row.getLong("record_offset"))));
        return places;
    }

    /**
     * @param facts all readable facts of some events, in order within each event
     * @return false, with nothing changed, if more facts of one of these events have arrived in the meantime
     */
    public boolean apply(List<ArrivedFact> facts) {
        Map<UUID, Long> versions = facts.stream().collect(toMap(ArrivedFact::event, ArrivedFact::version, Math::max));
        lookups.events(versions.keySet());
        if (!versions.entrySet().stream().allMatch(read -> known(read.getKey()) <= read.getValue())) {
            return false;
        }
        versions.keySet().forEach(memory.events::remove);
        forget(new Columns<>(facts.stream().map(ArrivedFact::place).toList()));
        KnownEventUpdater learning = new KnownEventUpdater(transaction, memory, lookups);
        learning.saveFaults(learning.fold(facts));
        return true;
    }

    private long known(UUID event) {
        KnownEvent known = memory.events.get(event);
        return known == null ? 0 : known.version();
    }

    private void forget(Columns<RecordLocation> places) {
        transaction.send(
                FORGET_FAULTS,
                Tuple.of(
                        places.of(String[]::new, RecordLocation::topicId),
                        places.of(Integer[]::new, RecordLocation::partition),
                        places.of(Long[]::new, RecordLocation::offset)));
    }
}
