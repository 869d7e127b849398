package capacity.http.body;

import capacity.http.problem.Fault;
import capacity.http.problem.ProblemException;
import java.util.List;

/**
 * A body as it was read.
 * @param value null if there are faults
 * @param faults everything that is wrong, by pointer
 */
public record ParsedBody<T>(T value, List<Fault> faults) {
    public boolean isValid() {
        return faults.isEmpty();
    }

    /** 422 {@code invalid} with all faults. */
    public T orThrow() {
        if (isValid()) {
            return value;
        }
        throw ProblemException.invalid(faults);
    }
}
