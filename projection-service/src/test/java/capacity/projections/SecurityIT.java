package capacity.projections;

import capacity.http.testing.Operation;
import capacity.http.testing.SecurityContract;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;

@QuarkusTest
@QuarkusTestResource(ProjectionStack.class)
class SecurityIT extends SecurityContract {

    @Override
    protected int atLeast() {
        return 8;
    }

    @Override
    protected boolean isPublic(Operation operation) {
        return operation.path().startsWith("/api/v1/totals")
                && !operation.path().endsWith("/difference");
    }

    @Override
    protected Set<String> allowed(Operation operation) {
        return operation.isRead() ? READERS : Set.of("admin");
    }

    /** The stream never ends; it contains only public information. */
    @Override
    protected boolean ends(Operation operation) {
        return !operation.path().endsWith("/stream");
    }

    /** Public operations look at tokens too, because readers get finer numbers. */
    @Override
    protected boolean looksAtTokens(Operation operation) {
        return true;
    }
}
