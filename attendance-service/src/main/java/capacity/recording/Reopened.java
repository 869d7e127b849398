package capacity.recording;

import capacity.batch.Item;
import capacity.batch.Memory;
import capacity.journal.Admitted;
import capacity.participant.Seal;
import capacity.scan.Submission;
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
final class Reopened {

    private static final Logger LOG = Logger.getLogger(Reopened.class);

    private final ItemOpener opener;
    private final Memory memory;

    /** By item: how it will stand after the corrections so far, unless one of them lets it go. */
    private final Map<UUID, JsonNode> corrected = new HashMap<>();

    /** By command, or by item for those that wait for nothing any more. */
    private final Map<UUID, Submission> reread = new LinkedHashMap<>();

    Reopened(ItemOpener opener, Memory memory) {
        this.opener = opener;
        this.memory = memory;
    }

    /**
     * One that cannot be read waits on, for a person: it must hold up nobody.
     *
     * @return false if it cannot be read, or was read for the same before
     */
    boolean read(Item item, ObjectNode corrections, UUID as, Admitted<?> by) {
        try {
            JsonNode before = corrected.containsKey(item.id()) ? corrected.get(item.id()) : opener.open(item);
            JsonNode after = ItemOpener.correct(before, item.id(), corrections);
            corrected.put(item.id(), after);
            return reread.putIfAbsent(as, opener.read(after)) == null;
        } catch (Seal.NotOpened e) {
            return wait(item, "It was sealed under another key, or is damaged.", e, by);
        } catch (RuntimeException e) {
            return wait(item, "It can be opened, and not be read: a fault of this service.", e, by);
        }
    }

    private boolean wait(Item item, String why, RuntimeException e, Admitted<?> by) {
        LOG.errorf(
                "item %s in quarantine cannot be read: %s at %s",
                item.id(),
                e.getClass().getName(),
                Stream.of(e.getStackTrace()).findFirst().orElse(null));
        memory.keep(item.unreadable(why, by.id()));
        return false;
    }

    Optional<Submission> of(UUID id) {
        return Optional.ofNullable(reread.get(id));
    }

    Collection<Submission> all() {
        return reread.values();
    }
}
