package capacity.attendances.unitofwork;

import capacity.attendances.decider.KnownEvent;
import capacity.attendances.participant.DerivedKeys;
import capacity.attendances.participant.NewParticipant;
import capacity.attendances.scan.Submission;
import capacity.contracts.decision.Rejection;
import capacity.contracts.envelope.StreamIds;
import capacity.contracts.facts.AttendanceFact;
import capacity.journal.Head;
import capacity.journal.NewFact;
import capacity.journal.command.AdmittedCommand;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** What is known while a batch is decided. Every change is visible here immediately, and is written at the end. */
public final class UnitOfWork {

    final Map<UUID, Receipt> receipts = new HashMap<>();
    final Set<UUID> stored = new HashSet<>();
    final Map<UUID, byte[]> contentKeys = new HashMap<>();
    public final Map<UUID, KnownEvent> events = new HashMap<>();
    final Map<UUID, KnownParticipant> participants = new HashMap<>();
    final Map<String, KnownParticipant> addresses = new HashMap<>();
    private final Map<Attended, AttendanceStream> streams = new HashMap<>();
    public final Map<UUID, QuarantinedItem> items = new HashMap<>();
    final Changes changes = new Changes();
    private final Supplier<Head> head;

    /** A key that is cheaper to compare than the stream's id is to compute. */
    private record Attended(UUID participant, UUID event) {}

    /** @param head called only when a decision needs it, so that the lock and the first queries are sent together */
    public UnitOfWork(Supplier<Head> head) {
        this.head = head;
    }

    public Instant now() {
        return head.get().recordedAt();
    }

    public Optional<Receipt> receipt(UUID scan) {
        return Optional.ofNullable(receipts.get(scan));
    }

    /**
     * Whether the same content was sent. This cannot be checked after the person is erased or the receipt is restored;
     * then the content counts as the same.
     */
    public boolean hasSameContent(Receipt receipt, String digest) {
        if (receipt.isQuarantined()) {
            return receipt.content().equals(digest);
        }
        byte[] key = contentKeys.get(receipt.participantId());
        return key == null || receipt.content() == null || receipt.content().equals(DerivedKeys.bound(key, digest));
    }

    public Optional<KnownEvent> event(UUID id) {
        return Optional.ofNullable(events.get(id));
    }

    public Optional<KnownParticipant> participant(UUID id) {
        return Optional.ofNullable(participants.get(id));
    }

    /** @param addressHashes of one address; the first that is known decides */
    public Optional<KnownParticipant> participantAt(Collection<String> addressHashes) {
        return addressHashes.stream()
                .map(addresses::get)
                .filter(Objects::nonNull)
                .findFirst();
    }

    public Optional<QuarantinedItem> item(UUID id) {
        return Optional.ofNullable(items.get(id));
    }

    boolean hasStream(UUID participant, UUID event) {
        return streams.containsKey(new Attended(participant, event));
    }

    /** A stream that was not looked up is new, because its participant is new. */
    public AttendanceStream stream(UUID participant, UUID event) {
        return streams.computeIfAbsent(
                new Attended(participant, event), of -> new AttendanceStream(StreamIds.attendance(participant, event)));
    }

    public KnownParticipant register(NewParticipant candidate) {
        KnownParticipant known = new KnownParticipant(
                candidate.id(),
                candidate.addressHash(),
                candidate.contentKey(),
                candidate.wrappedKey(),
                candidate.details());
        addParticipant(known);
        changes.participants.add(candidate);
        return known;
    }

    /** @param details encrypted, with one more name */
    public void rename(KnownParticipant participant, byte[] details) {
        addParticipant(participant.with(details));
        changes.names.put(participant.id(), details);
    }

    void addParticipant(KnownParticipant participant) {
        participants.put(participant.id(), participant);
        contentKeys.put(participant.id(), participant.contentKey());
        if (participant.addressHash() != null) {
            addresses.put(participant.addressHash(), participant);
        }
    }

    /** @return the position that the fact will have */
    public long record(AttendanceFact fact, String actor, UUID command) {
        AttendanceStream stream = stream(fact.participantId(), fact.eventId());
        long position = head.get().position() + changes.facts.size() + 1;
        long version = stream.add(fact, position);
        changes.facts.add(new NewFact(stream.id(), version, fact.eventId(), actor, command, fact));
        return position;
    }

    public void save(Receipt receipt) {
        receipts.put(receipt.scanId(), receipt);
        (stored.contains(receipt.scanId()) ? changes.released : changes.receipts).put(receipt.scanId(), receipt);
    }

    /** @param receipt the same scan on another day */
    public void move(Receipt receipt) {
        receipts.put(receipt.scanId(), receipt);
        changes.moved.put(receipt.scanId(), receipt);
    }

    public void save(QuarantinedItem item) {
        items.put(item.id(), item);
        changes.items.put(item.id(), item);
    }

    /** @param sealed the note, encrypted with the person's key */
    public void note(long position, UUID participant, byte[] sealed) {
        changes.notes.add(new Changes.Note(position, participant, sealed));
    }

    public Receipt quarantine(Submission sent, Rejection reason, AdmittedCommand<?> by) {
        Receipt receipt = Receipt.quarantined(sent.id(), sent.digest(), sent.eventId());
        save(receipt);
        save(QuarantinedItem.waiting(sent, reason, now(), by.actor(), by.id()));
        return receipt;
    }
}
