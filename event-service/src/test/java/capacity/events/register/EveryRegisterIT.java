package capacity.events.register;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.events.EventTestStack;
import capacity.events.OrganizerRequests;
import capacity.events.register.RegisterIT.RegisterKind;
import capacity.http.testing.Operation;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Fails when a register is added whose promises {@link RegisterIT} does not test: each has a path for withdrawals. */
@QuarkusTest
@QuarkusTestResource(EventTestStack.class)
class EveryRegisterIT {

    @Test
    void the_promises_of_every_register_are_tested() {
        Set<String> registers = Operation.all().stream()
                .map(Operation::path)
                .filter(path -> path.endsWith("/withdrawal"))
                .collect(toSet());
        Set<String> tested = Stream.of(RegisterKind.values())
                .map(kind -> OrganizerRequests.API + kind.path + "/{" + kind.key() + "}/withdrawal")
                .collect(toSet());
        assertEquals(registers, tested);
    }
}
