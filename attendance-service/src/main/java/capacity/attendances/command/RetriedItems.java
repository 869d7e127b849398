package capacity.attendances.command;

import capacity.attendances.participant.Seal;
import capacity.attendances.scan.Submission;
import capacity.attendances.unitofwork.QuarantinedItem;
import capacity.attendances.unitofwork.UnitOfWork;
import capacity.journal.command.AdmittedCommand;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Items of the quarantine that a batch reads again, with all corrections that it brings, in their order. */
final class RetriedItems {

    private static final Logger LOG = Logger.getLogger(RetriedItems.class);

    private final QuarantinedItemReader opener;
    private final UnitOfWork memory;

    /** By item: how it will stand after the corrections so far, unless one of them lets it go. */
    private final Map<UUID, JsonNode> corrected = new HashMap<>();

    /** By command, or by item for those that wait for nothing any more. */
    private final Map<UUID, Submission> reread = new LinkedHashMap<>();

    RetriedItems(QuarantinedItemReader opener, UnitOfWork memory) {
        this.opener = opener;
        this.memory = memory;
    }

    /**
     * One that cannot be read waits on, for a person: it must hold up nobody.
     *
     * @return false if it cannot be read, or was read for the same before
     */
    boolean read(QuarantinedItem item, ObjectNode corrections, UUID as, AdmittedCommand<?> by) {
        try {
            JsonNode before = corrected.containsKey(item.id()) ? corrected.get(item.id()) : opener.open(item);
            JsonNode after = QuarantinedItemReader.correct(before, item.id(), corrections);
            corrected.put(item.id(), after);
            return reread.putIfAbsent(as, opener.read(after)) == null;
        } catch (Seal.NotOpened e) {
            return wait(item, "It was sealed under another key, or is damaged.", e, by);
        } catch (RuntimeException e) {
            return wait(item, "It can be opened, and not be read: a fault of this service.", e, by);
        }
    }

    private boolean wait(QuarantinedItem item, String why, RuntimeException e, AdmittedCommand<?> by) {
        LOG.errorf(
                "item %s in quarantine cannot be read: %s at %s",
                item.id(),
                e.getClass().getName(),
                Stream.of(e.getStackTrace()).findFirst().orElse(null));
        memory.save(item.unreadable(why, by.id()));
        return false;
    }

    Optional<Submission> of(UUID id) {
        return Optional.ofNullable(reread.get(id));
    }

    Collection<Submission> all() {
        return reread.values();
    }
}
