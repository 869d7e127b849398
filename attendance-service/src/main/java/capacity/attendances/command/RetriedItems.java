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

/** Quarantined items that a batch reads again, with all corrections of the batch, in their order. */
final class RetriedItems {

    private static final Logger LOG = Logger.getLogger(RetriedItems.class);

    private final QuarantinedItemReader opener;
    private final UnitOfWork memory;

    /** By item: its content after the corrections so far. */
    private final Map<UUID, JsonNode> corrected = new HashMap<>();

    /** By command id, or by item id if the item is released because its event arrived. */
    private final Map<UUID, Submission> reread = new LinkedHashMap<>();

    RetriedItems(QuarantinedItemReader opener, UnitOfWork memory) {
        this.opener = opener;
        this.memory = memory;
    }

    /**
     * An item that cannot be read stays in quarantine, where a person decides. It must not hold up the other items.
     *
     * @return false if the item cannot be read, or was already read for the same command
     */
    boolean read(QuarantinedItem item, ObjectNode corrections, UUID as, AdmittedCommand<?> by) {
        try {
            JsonNode before = corrected.containsKey(item.id()) ? corrected.get(item.id()) : opener.open(item);
            JsonNode after = QuarantinedItemReader.correct(before, item.id(), corrections);
            corrected.put(item.id(), after);
            return reread.putIfAbsent(as, opener.read(after, before)) == null;
        } catch (Seal.NotOpened e) {
            return wait(item, "The item was encrypted with another key, or is damaged.", e, by);
        } catch (RuntimeException e) {
            return wait(item, "The item can be decrypted but not read. This is an error of the service.", e, by);
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
