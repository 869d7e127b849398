package capacity.benchmarks.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class PgbenchResultTest {

    private static final String OUTPUT = """
            pgbench (15.18 (Debian 15.18-0+deb12u1), server 18.1)
            transaction type: single.sql
            query mode: prepared
            number of clients: 32
            number of transactions actually processed: 137554
            number of failed transactions: 2 (0.001%)
            latency average = 1.396 ms
            initial connection time = 95.032 ms
            tps = 22917.316521 (without initial connection time)
            """;

    @Test
    void the_output_of_pgbench_is_read() {
        assertEquals(new PgbenchResult(137554, 22917.316521, 1.396, 2), PgbenchResult.parse(OUTPUT));
    }

    @Test
    void an_aborted_run_is_a_failure() {
        String aborted = "pgbench: error: connection to server failed\n";
        assertThrows(IllegalStateException.class, () -> PgbenchResult.parse(aborted));
    }
}
