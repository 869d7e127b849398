package capacity.http.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.http.problem.ProblemException;
import org.junit.jupiter.api.Test;

class ExportSlotsTest {

    private final ExportSlots slots = new ExportSlots(2);

    @Test
    void one_export_too_many_is_refused_until_another_ends() {
        Runnable release = slots.take();
        slots.take();
        ProblemException refused = assertThrows(ProblemException.class, slots::take);
        assertEquals(503, refused.problem().status());
        assertTrue(refused.retryAfterSeconds().isPresent());
        release.run();
        slots.take();
    }

    @Test
    void a_slot_that_is_given_back_twice_counts_once() {
        Runnable release = slots.take();
        release.run();
        release.run();
        slots.take();
        slots.take();
        assertThrows(ProblemException.class, slots::take);
    }
}
