package capacity.events;

import capacity.http.testing.RefusalContract;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(EventTestStack.class)
class RefusalIT extends RefusalContract {}
