package capacity.attendances.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.http.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DatabaseReadsTest {

    @Test
    void a_database_that_hangs_is_reported_within_five_seconds() {
        Duration longest = Duration.ofMillis(4_500);
        assertTrue(DatabaseReads.PATIENCE.compareTo(longest) < 0);
        Uni<?> read = DatabaseReads.orUnavailable(Uni.createFrom().nothing(), Duration.ofMillis(100));
        ProblemException refused =
                assertThrows(ProblemException.class, () -> read.await().atMost(longest));
        assertEquals("unavailable", refused.problem().code());
    }
}
