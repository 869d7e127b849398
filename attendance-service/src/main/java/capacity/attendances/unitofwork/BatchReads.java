package capacity.attendances.unitofwork;

import static java.util.stream.Collectors.toSet;

import capacity.attendances.scan.Identity;
import capacity.attendances.scan.Submission;
import capacity.journal.StoredFact;
import capacity.journal.postgres.PgTransaction;
import capacity.journal.postgres.Sql;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Queries the database for a whole batch: first for the ids that its commands name, then for the ids found so. Queries
 * are sent without waiting; {@link #awaitResults} waits for all results.
 */
public final class BatchReads {

    private static final String RECEIPTS = Sql.load(BatchReads.class, "find-receipts.sql");
    private static final String EVENTS = Sql.load(BatchReads.class, "find-events.sql");
    private static final String PARTICIPANTS = Sql.load(BatchReads.class, "find-participants.sql");
    private static final String ITEMS = Sql.load(BatchReads.class, "find-items.sql");

    private final PgTransaction transaction;
    private final UnitOfWork memory;
    private final ParticipantLookup identities;
    private final List<Submission> submissions = new ArrayList<>();
    private final List<UUID> named = new ArrayList<>();
    private final List<Runnable> answers = new ArrayList<>();

    public BatchReads(PgTransaction transaction, UnitOfWork memory, RecentParticipants hints) {
        this.transaction = transaction;
        this.memory = memory;
        this.identities = new ParticipantLookup(memory, hints);
    }

    /** Rows of the quarantine. */
    public void items(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            transaction.query(ITEMS, ids(ids)).forEach(row -> {
                QuarantinedItem item = BatchRows.item(row);
                memory.items.put(item.id(), item);
            });
        }
    }

    public void events(Collection<UUID> ids) {
        transaction.query(EVENTS, ids(ids)).forEach(this::event);
    }

    /**
     * @param decided submissions to be decided
     * @param scans ids of more scans whose receipt is needed
     */
    public void sendQueries(Collection<Submission> decided, Collection<UUID> scans) {
        if (decided.isEmpty() && scans.isEmpty()) {
            return;
        }
        submissions.addAll(decided);
        named.addAll(scans);
        Set<UUID> ids = decided.stream().map(Submission::id).collect(toSet());
        ids.addAll(scans);
        send(RECEIPTS, ids(ids), this::receipt);
        send(
                EVENTS,
                ids(decided.stream()
                        .map(Submission::eventId)
                        .filter(Objects::nonNull)
                        .collect(toSet())),
                this::event);
        send(
                PARTICIPANTS,
                ParticipantLookup.arguments(decided),
                row -> memory.addParticipant(BatchRows.participant(row)));
        streams(identities::guess);
    }

    /** Waits for the results, and for those of the queries that follow from them. */
    public void awaitResults() {
        takeAnswers();
        collisions();
        items(quarantined());
        streams(identities::known);
        takeAnswers();
        identities.remember();
    }

    private void send(String sql, Tuple arguments, Consumer<Row> each) {
        CompletableFuture<RowSet<Row>> answer = transaction.send(sql, arguments);
        answers.add(() -> transaction.await(answer).forEach(each));
    }

    private void takeAnswers() {
        answers.forEach(Runnable::run);
        answers.clear();
    }

    /** Looks up scans whose id belongs to different content: they may already be kept under their collision id. */
    private void collisions() {
        Map<UUID, String> inBatch = new HashMap<>();
        Set<UUID> collisions = new HashSet<>();
        for (Submission sent : submissions) {
            String first = inBatch.putIfAbsent(sent.id(), sent.digest());
            boolean otherInBatch = first != null && !first.equals(sent.digest());
            boolean otherBefore = memory.receipt(sent.id())
                    .filter(known -> !memory.hasSameContent(known, sent.digest()))
                    .isPresent();
            if (otherInBatch || otherBefore) {
                collisions.add(sent.collisionId());
            }
        }
        if (!collisions.isEmpty()) {
            transaction.query(RECEIPTS, ids(collisions)).forEach(this::receipt);
        }
    }

    private Set<UUID> quarantined() {
        return memory.receipts.values().stream()
                .filter(receipt ->
                        receipt.isQuarantined() && memory.item(receipt.scanId()).isEmpty())
                .map(Receipt::scanId)
                .collect(toSet());
    }

    /** @param who finds the participant; null if none is known */
    private void streams(Function<Identity, UUID> who) {
        Map<UUID, AttendanceStream> unknown = new HashMap<>();
        for (Submission sent : submissions) {
            if (sent.scan() != null) {
                stream(who.apply(sent.scan().identity()), sent.scan().eventId(), unknown);
            }
        }
        for (UUID scan : named) {
            memory.receipt(scan).ifPresent(known -> stream(known.participantId(), known.eventId(), unknown));
        }
        if (!unknown.isEmpty()) {
            Supplier<Map<UUID, List<StoredFact>>> answer = transaction.loadAsync(unknown.keySet());
            answers.add(
                    () -> answer.get().forEach((id, facts) -> unknown.get(id).load(facts)));
        }
    }

    private void stream(UUID participant, UUID event, Map<UUID, AttendanceStream> unknown) {
        if (participant != null && !memory.hasStream(participant, event)) {
            AttendanceStream stream = memory.stream(participant, event);
            unknown.put(stream.id(), stream);
        }
    }

    private void receipt(Row row) {
        Receipt receipt = BatchRows.receipt(row);
        memory.receipts.put(receipt.scanId(), receipt);
        memory.stored.add(receipt.scanId());
        byte[] contentKey = BatchRows.bytes(row, "content_key");
        if (contentKey != null) {
            memory.contentKeys.put(receipt.participantId(), contentKey);
        }
    }

    /** Keeps what this transaction has already learned of the event, because it is newer. */
    private void event(Row row) {
        memory.events.putIfAbsent(row.getUUID("id"), BatchRows.event(row));
    }

    private static Tuple ids(Collection<UUID> ids) {
        return Tuple.of((Object) ids.toArray(UUID[]::new));
    }
}
