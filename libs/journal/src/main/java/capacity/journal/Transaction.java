package capacity.journal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What can be done while the journal's head is locked. No other process records anything in the meantime. */
public interface Transaction {

    Head head();

    /** Every requested stream is a key; a stream without facts has an empty list. In order of version. */
    Map<UUID, List<StoredFact>> load(Set<UUID> streams);

    /**
     * Gives the facts the positions after the head, in the order of the list. May be called several times.
     *
     * @return the facts as they will be stored if the transaction commits
     */
    List<StoredFact> append(List<NewFact> facts);

    /** The facts that these commands have made, among those after a position. */
    List<StoredFact> madeBy(Set<UUID> commands, long after);

    /** Marks the facts that these commands will make, so that readers of the facts can continue the trace. */
    default void attachTraces(Map<UUID, CommandTrace> commands) {}
}
