package capacity.events;

import capacity.http.testing.Operation;
import capacity.http.testing.SecurityContract;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;

@QuarkusTest
@QuarkusTestResource(EventTestStack.class)
class SecurityIT extends SecurityContract {

    @Override
    protected int atLeast() {
        return 35;
    }

    @Override
    protected boolean isPublic(Operation operation) {
        return operation.path().startsWith("/api/v1/vocabularies/")
                || operation.path().equals("/api/v1");
    }

    /** Kiosks need the events that they work for, and nothing else. */
    @Override
    protected Set<String> allowed(Operation operation) {
        if (!operation.isRead()) {
            return WRITERS;
        }
        return operation.path().matches("/api/v1/events(/\\{id})?") ? EVERYBODY : READERS;
    }
}
