package capacity.attendances.unitofwork;

import capacity.attendances.participant.NewParticipant;
import capacity.journal.NewFact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a batch will write. Receipts and items may change several times in a batch, so only the last state is kept. */
final class Changes {

    final List<NewFact> facts = new ArrayList<>();
    final List<Note> notes = new ArrayList<>();
    final List<NewParticipant> participants = new ArrayList<>();
    final Map<UUID, byte[]> names = new LinkedHashMap<>();
    final Map<UUID, Receipt> receipts = new LinkedHashMap<>();
    final Map<UUID, Receipt> released = new LinkedHashMap<>();
    final Map<UUID, Receipt> moved = new LinkedHashMap<>();
    final Map<UUID, QuarantinedItem> items = new LinkedHashMap<>();

    /** @param position of the annulment */
    record Note(long position, UUID participantId, byte[] sealed) {}
}
