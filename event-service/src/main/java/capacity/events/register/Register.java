package capacity.events.register;

import capacity.contracts.facts.RegisterFact;
import capacity.events.aggregates.Aggregate;
import capacity.events.aggregates.VersionedState;
import capacity.events.register.RegisterEntry.Known;
import capacity.events.register.RegisterEntry.Registered;
import capacity.events.register.RegisterEntry.Withdrawn;
import capacity.http.body.MergePatch;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One register. A new one needs its facts, its form, its view, a subclass of this and a resource.
 *
 * @param <D> the details that an entry has
 */
public abstract class Register<D, F extends RegisterFact<D>>
        implements Aggregate<RegisterCommand<D>, RegisterEntry<D>, F> {

    private final RegisterDecider<D, F> decider;

    protected Register(RegisterDecider<D, F> decider) {
        this.decider = decider;
    }

    /**
     * Everything except the details.
     *
     * @param reason why it was withdrawn, or null
     */
    public record EntryMetadata(UUID id, String status, String reason, long version, long position) {}

    /** As in the path: {@code knowledge-products}. */
    protected abstract String listName();

    protected abstract Object view(D details, EntryMetadata standing);

    /** The texts in which {@code q} searches. */
    protected abstract Stream<String> texts(D details);

    /**
     * The details after a patch.
     *
     * @param id of the entry, which no patch changes
     * @throws capacity.http.problem.ProblemException 422 with all faults
     */
    protected abstract D patched(UUID id, D today, MergePatch patch);

    @Override
    public RegisterDecider<D, F> decider() {
        return decider;
    }

    @Override
    public Object view(VersionedState<RegisterEntry<D>> current) {
        RegisterEntry<D> entry = current.state();
        return view(
                details(entry),
                new EntryMetadata(
                        current.stream(), status(entry), reason(entry), current.version(), current.position()));
    }

    @Override
    public Stream<String> searchedTexts(RegisterEntry<D> entry) {
        return texts(details(entry));
    }

    @Override
    public Object historyState(RegisterEntry<D> entry) {
        return new HistoryState(details(entry), status(entry), reason(entry));
    }

    private record HistoryState(@JsonUnwrapped Object details, String status, String reason) {}

    /** The state of an entry that exists. */
    public static <D> D details(RegisterEntry<D> entry) {
        return ((Known<D>) entry).details();
    }

    static String status(RegisterEntry<?> entry) {
        if (entry instanceof Withdrawn) {
            return Statuses.WITHDRAWN;
        }
        if (entry instanceof Registered) {
            return Statuses.REGISTERED;
        }
        throw new IllegalArgumentException("no status has " + entry.getClass());
    }

    private static String reason(RegisterEntry<?> entry) {
        return entry instanceof Withdrawn<?> withdrawn ? withdrawn.reason() : null;
    }

    static final class Statuses {
        static final String REGISTERED = "registered";
        static final String WITHDRAWN = "withdrawn";
        static final List<String> ALL = List.of(REGISTERED, WITHDRAWN);

        private Statuses() {}
    }
}
