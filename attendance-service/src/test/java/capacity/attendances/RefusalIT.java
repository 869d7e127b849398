package capacity.attendances;

import capacity.http.testing.RefusalContract;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(AttendanceTestStack.class)
class RefusalIT extends RefusalContract {}
