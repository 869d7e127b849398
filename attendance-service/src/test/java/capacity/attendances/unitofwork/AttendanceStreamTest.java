package capacity.attendances.unitofwork;

import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.contracts.facts.AttendanceFact;
import capacity.contracts.facts.SampleFacts;
import capacity.contracts.testing.SealedTypes;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AttendanceStreamTest {

    @Test
    void of_every_fact_it_is_remembered_where_it_is_recorded() {
        SealedTypes.assertKnown(
                AttendanceFact.class,
                SampleFacts.oneOfEach(),
                fact -> assertEquals(1, new AttendanceStream(UUID.randomUUID()).add(fact, 7)));
    }
}
