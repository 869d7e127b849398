package capacity.batch;

import static java.util.stream.Collectors.toMap;

import capacity.attendance.KnownEvent;
import capacity.batch.Learning.Arrived;
import capacity.batch.Learning.Place;
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

/** Learns events from their first facts again: some of these could not be taken in by an earlier version of this service. */
public final class Relearning {

    /** What {@link #places} understands. */
    public static final String FIND_FAULTS = Sql.load(Relearning.class, "find-faults.sql");

    private static final String FORGET_FAULTS = Sql.load(Relearning.class, "forget-faults.sql");

    private final PgTransaction transaction;
    private final Memory memory;
    private final Lookups lookups;

    public Relearning(PgTransaction transaction, Memory memory, Lookups lookups) {
        this.transaction = transaction;
        this.memory = memory;
        this.lookups = lookups;
    }

    public static Set<Place> places(RowSet<Row> rows) {
        Set<Place> places = new HashSet<>();
        rows.forEach(row -> places.add(
                new Place(row.getString("topic_id"), row.getInteger("partition"), row.getLong("record_offset"))));
        return places;
    }

    /**
     * @param facts all that can be read of some events, each event's in order
     * @return false, and nothing is learned, if more has arrived of one of them meanwhile
     */
    public boolean take(List<Arrived> facts) {
        Map<UUID, Long> versions = facts.stream().collect(toMap(Arrived::event, Arrived::version, Math::max));
        lookups.events(versions.keySet());
        if (!versions.entrySet().stream().allMatch(read -> known(read.getKey()) <= read.getValue())) {
            return false;
        }
        versions.keySet().forEach(memory.events::remove);
        forget(new Columns<>(facts.stream().map(Arrived::place).toList()));
        Learning learning = new Learning(transaction, memory, lookups);
        learning.saveFaults(learning.fold(facts));
        return true;
    }

    private long known(UUID event) {
        KnownEvent known = memory.events.get(event);
        return known == null ? 0 : known.version();
    }

    private void forget(Columns<Place> places) {
        transaction.send(
                FORGET_FAULTS,
                Tuple.of(
                        places.of(String[]::new, Place::topicId),
                        places.of(Integer[]::new, Place::partition),
                        places.of(Long[]::new, Place::offset)));
    }
}
