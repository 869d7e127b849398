package capacity.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import capacity.contracts.http.ProblemException;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ReadsTest {

    @Test
    void a_database_that_hangs_is_told_of_before_the_one_origin_gives_up() {
        Uni<?> read = Reads.orUnavailable(Uni.createFrom().nothing());
        Duration longest = Duration.ofMillis(4_500);
        ProblemException refused =
                assertThrows(ProblemException.class, () -> read.await().atMost(longest));
        assertEquals("unavailable", refused.problem().code());
    }
}
