package capacity.projections;

import capacity.http.testing.Operation;
import capacity.http.testing.RefusalContract;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(ProjectionStack.class)
class RefusalIT extends RefusalContract {
    /** The stream never ends. */
    @Override
    protected boolean ends(Operation operation) {
        return !operation.path().endsWith("/stream");
    }
}
