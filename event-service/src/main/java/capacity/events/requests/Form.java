package capacity.events.requests;

import capacity.http.body.MergePatch;
import capacity.http.problem.Fault;
import capacity.http.problem.ProblemException;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A request body that contains all details of one thing.
 *
 * @param <D> the details in its facts, after defaults
 */
public interface Form<D> {

    /** Chosen by the client, or null. */
    UUID id();

    D details();

    default UUID idOrNew() {
        return Objects.requireNonNullElseGet(id(), UuidCreator::getTimeOrderedEpoch);
    }

    /**
     * The details after a patch.
     *
     * @param today the form that would give today's details
     * @throws ProblemException 422 with all faults
     */
    static <D, T extends Record & Form<D>> D patched(T today, MergePatch patch, Class<T> type) {
        T patched = patch.applyTo(today, type);
        if (patched.id() != null && !patched.id().equals(today.id())) {
            throw ProblemException.invalid(List.of(Fault.at("/id", "must not change")));
        }
        return patched.details();
    }
}
