package capacity.batch;

import static java.util.stream.Collectors.toSet;

import capacity.contracts.StreamIds;
import capacity.journal.postgres.PgTransaction;
import capacity.journal.postgres.Sql;
import capacity.scan.Identity;
import capacity.scan.Submission;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Asks for a whole batch at once: first what its commands name, then the streams that this leads to. */
public final class Lookups {

    private static final String RECEIPTS = Sql.load(Lookups.class, "find-receipts.sql");
    private static final String EVENTS = Sql.load(Lookups.class, "find-events.sql");
    private static final String PARTICIPANTS = Sql.load(Lookups.class, "find-participants.sql");
    private static final String ITEMS = Sql.load(Lookups.class, "find-items.sql");

    private final PgTransaction transaction;
    private final Memory memory;

    public Lookups(PgTransaction transaction, Memory memory) {
        this.transaction = transaction;
        this.memory = memory;
    }

    /** Rows of the quarantine. */
    public void items(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            transaction.query(ITEMS, ids(ids)).forEach(row -> {
                Item item = Rows.item(row);
                memory.items.put(item.id(), item);
            });
        }
    }

    public void events(Collection<UUID> ids) {
        transaction.query(EVENTS, ids(ids)).forEach(this::event);
    }

    /**
     * @param submissions to be decided
     * @param annulled scan ids whose attendance is to be annulled
     */
    public void submissions(List<Submission> submissions, List<UUID> annulled) {
        var receipts = transaction.send(RECEIPTS, ids(named(submissions, annulled)));
        var events = transaction.send(
                EVENTS,
                ids(submissions.stream()
                        .map(Submission::eventId)
                        .filter(Objects::nonNull)
                        .collect(toSet())));
        var participants = transaction.send(PARTICIPANTS, identities(submissions));
        transaction.await(receipts).forEach(this::receipt);
        transaction.await(events).forEach(this::event);
        transaction.await(participants).forEach(row -> memory.know(Rows.participant(row)));
        collisions(submissions);
        items(quarantined());
        streams(submissions, annulled);
    }

    private static Set<UUID> named(List<Submission> submissions, List<UUID> annulled) {
        return Stream.concat(submissions.stream().map(Submission::id), annulled.stream())
                .collect(toSet());
    }

    /** Ids that are taken by other content: that content may have been kept under an id of ours before. */
    private void collisions(List<Submission> submissions) {
        Map<UUID, String> inBatch = new HashMap<>();
        Set<UUID> collisions = new HashSet<>();
        for (Submission sent : submissions) {
            String first = inBatch.putIfAbsent(sent.id(), sent.digest());
            boolean otherInBatch = first != null && !first.equals(sent.digest());
            boolean otherBefore = memory.receipt(sent.id())
                    .filter(known -> !memory.says(known, sent.digest()))
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

    private void streams(List<Submission> submissions, List<UUID> annulled) {
        Set<UUID> streams = new HashSet<>();
        submissions.stream().map(Submission::scan).filter(Objects::nonNull).forEach(scan -> participant(scan.identity())
                .ifPresent(known -> streams.add(StreamIds.attendance(known.id(), scan.eventId()))));
        annulled.stream().map(memory.receipts::get).filter(Objects::nonNull).forEach(receipt -> {
            if (!receipt.isQuarantined()) {
                streams.add(StreamIds.attendance(receipt.participantId(), receipt.eventId()));
            }
        });
        if (!streams.isEmpty()) {
            transaction.load(streams).forEach((id, facts) -> memory.streams.put(id, AttendanceStream.of(facts)));
        }
    }

    private Optional<KnownParticipant> participant(Identity identity) {
        if (identity instanceof Identity.ByAddress address) {
            return memory.participantAt(address.addressHash());
        }
        return identity instanceof Identity.Known known ? memory.participant(known.participantId()) : Optional.empty();
    }

    private static Tuple identities(List<Submission> submissions) {
        Set<String> addresses = new HashSet<>();
        Set<UUID> participants = new HashSet<>();
        submissions.stream().map(Submission::scan).filter(Objects::nonNull).forEach(scan -> {
            if (scan.identity() instanceof Identity.ByAddress address) {
                addresses.add(address.addressHash());
            } else if (scan.identity() instanceof Identity.Known known) {
                participants.add(known.participantId());
            } else if (scan.identity() instanceof Identity.Both both) {
                addresses.add(both.addressHash());
                participants.add(both.participantId());
            }
        });
        return Tuple.from(new Object[] {addresses.toArray(String[]::new), participants.toArray(UUID[]::new)});
    }

    private void receipt(Row row) {
        Receipt receipt = Rows.receipt(row);
        memory.receipts.put(receipt.scanId(), receipt);
        memory.stored.add(receipt.scanId());
        byte[] contentKey = Rows.bytes(row, "content_key");
        if (contentKey != null) {
            memory.contentKeys.put(receipt.participantId(), contentKey);
        }
    }

    private void event(Row row) {
        memory.events.put(row.getUUID("id"), Rows.event(row));
    }

    private static Tuple ids(Collection<UUID> ids) {
        return Tuple.of((Object) ids.toArray(UUID[]::new));
    }
}
