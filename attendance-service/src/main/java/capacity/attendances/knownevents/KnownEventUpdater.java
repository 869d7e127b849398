package capacity.attendances.knownevents;

import static java.util.stream.Collectors.toMap;

import capacity.attendances.decider.KnownEvent;
import capacity.attendances.unitofwork.BatchReads;
import capacity.attendances.unitofwork.BatchRows;
import capacity.attendances.unitofwork.Columns;
import capacity.attendances.unitofwork.QuarantinedItem;
import capacity.attendances.unitofwork.UnitOfWork;
import capacity.contracts.facts.EventFact;
import capacity.journal.postgres.PgTransaction;
import capacity.journal.postgres.Sql;
import capacity.journal.reader.Cursor;
import capacity.journal.reader.LogBatch.Move;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Applies facts about events from Kafka, and saves in the same transaction how far the topic was read. */
public final class KnownEventUpdater {

    /** The most items that one transaction releases; the rest follows in the next. */
    public static final int RELEASED_AT_ONCE = 500;

    /** The query whose rows {@link #cursors} reads. */
    public static final String FIND_CURSORS = Sql.load(KnownEventUpdater.class, "find-cursors.sql");

    private static final String SAVE_CURSORS = Sql.load(KnownEventUpdater.class, "save-cursors.sql");
    private static final String SAVE_FAULTS = Sql.load(KnownEventUpdater.class, "save-faults.sql");
    private static final String SAVE_EVENTS = Sql.load(KnownEventUpdater.class, "save-events.sql");
    private static final String RELEASABLE = Sql.load(KnownEventUpdater.class, "find-releasable.sql");

    private final PgTransaction transaction;
    private final UnitOfWork memory;
    private final BatchReads lookups;

    public KnownEventUpdater(PgTransaction transaction, UnitOfWork memory, BatchReads lookups) {
        this.transaction = transaction;
        this.memory = memory;
        this.lookups = lookups;
    }

    /** Where a record stands in Kafka. */
    public record RecordLocation(String topicId, int partition, long offset) {}

    /** One fact as it arrived. */
    public record ArrivedFact(RecordLocation place, UUID event, long version, EventFact fact) {}

    /** A record that could not be applied; the reason never quotes it. */
    public record SkippedRecord(RecordLocation place, String reason) {}

    /** @return false, with nothing changed, if another reader was faster */
    public boolean apply(List<ArrivedFact> facts, List<Move> moves, List<SkippedRecord> faults) {
        Map<String, Cursor> stored = cursors(transaction.query(FIND_CURSORS, Tuple.tuple())).stream()
                .collect(toMap(KnownEventUpdater::key, cursor -> cursor));
        if (!moves.stream().allMatch(move -> isCurrent(move.from(), stored.get(key(move.from()))))) {
            return false;
        }
        save(moves.stream().map(Move::to).toList());
        List<SkippedRecord> all = new ArrayList<>(faults);
        all.addAll(learn(facts));
        saveFaults(all);
        return true;
    }

    public static List<Cursor> cursors(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(BatchRows::cursor)
                .toList();
    }

    private static String key(Cursor cursor) {
        return cursor.topicId() + "/" + cursor.partition();
    }

    private static boolean isCurrent(Cursor from, Cursor stored) {
        return stored == null ? from.nextOffset() == 0 : from.equals(stored);
    }

    private List<SkippedRecord> learn(List<ArrivedFact> facts) {
        if (facts.isEmpty()) {
            return List.of();
        }
        lookups.events(facts.stream().map(ArrivedFact::event).distinct().toList());
        return fold(facts);
    }

    /**
     * Folds the facts onto the events in memory.
     *
     * @return facts that cannot be applied, and facts whose predecessors are missing because they are lost or
     *     unreadable
     */
    List<SkippedRecord> fold(List<ArrivedFact> facts) {
        Map<UUID, KnownEvent> changed = new HashMap<>();
        List<SkippedRecord> found = new ArrayList<>();
        for (ArrivedFact arrived : facts) {
            Optional<String> fault = learn(arrived, changed);
            fault.ifPresent(reason -> found.add(new SkippedRecord(arrived.place(), reason)));
        }
        save(new Columns<>(changed.values()));
        return found;
    }

    /** Never throws, because a fact that cannot be applied must not hold up the facts after it. */
    private Optional<String> learn(ArrivedFact arrived, Map<UUID, KnownEvent> changed) {
        KnownEvent before = memory.events.get(arrived.event());
        try {
            after(before, arrived).ifPresent(event -> {
                memory.events.put(event.id(), event);
                changed.put(event.id(), event);
            });
        } catch (RuntimeException e) {
            return Optional.of(e.getClass().getSimpleName());
        }
        boolean gap = arrived.version() > (before == null ? 1 : before.version() + 1);
        return gap ? Optional.of("gap before version " + arrived.version()) : Optional.empty();
    }

    private static Optional<KnownEvent> after(KnownEvent before, ArrivedFact arrived) {
        return before == null
                ? KnownEvent.first(arrived.event(), arrived.fact(), arrived.version())
                : Optional.of(before.after(arrived.fact(), arrived.version()));
    }

    /** In order of arrival, at most {@value #RELEASED_AT_ONCE}. */
    public List<QuarantinedItem> releasable() {
        List<QuarantinedItem> items = StreamSupport.stream(
                        transaction
                                .query(RELEASABLE, Tuple.of(RELEASED_AT_ONCE))
                                .spliterator(),
                        false)
                .map(BatchRows::item)
                .toList();
        items.forEach(item -> memory.items.put(item.id(), item));
        return items;
    }

    private void save(Columns<KnownEvent> events) {
        transaction.send(
                SAVE_EVENTS,
                Tuple.of(
                        events.of(UUID[]::new, KnownEvent::id),
                        events.of(String[]::new, event -> event.status().name()),
                        events.of(String[]::new, KnownEvent::timeZone),
                        events.of(LocalDate[]::new, KnownEvent::startsOn),
                        events.of(LocalDate[]::new, KnownEvent::endsOn),
                        events.of(Long[]::new, KnownEvent::version)));
    }

    private void save(List<Cursor> moved) {
        Columns<Cursor> cursors = new Columns<>(moved);
        if (!moved.isEmpty()) {
            transaction.send(
                    SAVE_CURSORS,
                    Tuple.of(
                            cursors.of(String[]::new, Cursor::topic),
                            cursors.of(String[]::new, Cursor::topicId),
                            cursors.of(Integer[]::new, Cursor::partition),
                            cursors.of(Long[]::new, Cursor::nextOffset),
                            cursors.of(Long[]::new, Cursor::lastPosition)));
        }
    }

    void saveFaults(List<SkippedRecord> found) {
        Columns<SkippedRecord> faults = new Columns<>(found);
        if (!found.isEmpty()) {
            transaction.send(
                    SAVE_FAULTS,
                    Tuple.of(
                            faults.of(String[]::new, fault -> fault.place().topicId()),
                            faults.of(Integer[]::new, fault -> fault.place().partition()),
                            faults.of(Long[]::new, fault -> fault.place().offset()),
                            faults.of(String[]::new, SkippedRecord::reason),
                            memory.now().atOffset(ZoneOffset.UTC)));
        }
    }
}
