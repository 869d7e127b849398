package capacity.journal.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import capacity.journal.postgres.PgSession.ConnectionLost;
import io.vertx.pgclient.PgException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PgSessionTest {

    private static Object await(String severity, String code) {
        return PgSession.await(
                CompletableFuture.failedFuture(new PgException("…", severity, code, null)), System.nanoTime());
    }

    /** A server with Russian or Chinese messages translates FATAL. */
    @ParameterizedTest
    @ValueSource(strings = {"25P03", "25P04", "28P01", "3D000", "55000", "57P01"})
    void what_ends_a_connection_is_an_outage_in_any_language(String code) {
        assertThrows(ConnectionLost.class, () -> await("ВАЖНО", code));
    }

    @Test
    void every_fatal_error_is_an_outage() {
        assertThrows(ConnectionLost.class, () -> await("FATAL", "XX000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"42P01", "42883", "3F000"})
    void a_database_without_our_tables_is_an_outage(String code) {
        assertThrows(ConnectionLost.class, () -> await("ERROR", code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"22021", "23505", "23001", "P0001"})
    void other_errors_are_faults_of_the_statement(String code) {
        assertEquals(
                code,
                assertThrows(PgException.class, () -> await("ERROR", code)).getSqlState());
    }
}
