package capacity.endtoend.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.endtoend.DeployedStack;
import capacity.endtoend.StackHealth;
import capacity.endtoend.fault.evidence.JournalReader;
import capacity.endtoend.fault.injection.FrozenProcesses;
import capacity.endtoend.fault.injection.ServiceReplica;
import capacity.endtoend.sharedstack.SharedStack;
import capacity.journal.testing.FaultEffort;
import capacity.journal.testing.TcpProxy;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Parts that hang without dying, as on a machine that swaps, and connections that are ended by someone else. */
@Tag("faults")
@ExtendWith(SharedStack.class)
class FrozenIT {

    private static final int ROUNDS = FaultEffort.of(1, 3);
    private static final int SECONDS = FaultEffort.of(8, 30);

    private static final List<String> DATABASES = List.of("events", "attendances", "projections");

    private static final String END_HALF = """
            SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE usename = current_user AND pid <> pg_backend_pid() AND random() < 0.5
            """;

    private final DeployedStack stack;

    FrozenIT(DeployedStack stack) {
        this.stack = stack;
    }

    @Test
    void clients_are_answered_in_time_while_the_database_hangs() throws Exception {
        FaultTrial.pastTheOrigin(stack)
                .survivesNoticedFault("PostgreSQL frozen for " + SECONDS + " s", ROUNDS, () -> freeze("postgres"));
    }

    @Test
    void a_service_starts_although_its_database_needs_long_for_the_first_answer() throws Exception {
        AtomicBoolean slow = new AtomicBoolean(true);
        String address = stack.property("events.jdbc-url");
        int port = URI.create(address.substring("jdbc:".length())).getPort();
        try (TcpProxy tap = new TcpProxy(port, () -> new Hesitating(slow));
                ServiceReplica replica = ServiceReplica.of(
                        stack,
                        "event-service",
                        Map.of("QUARKUS_DATASOURCE_JDBC_URL", address.replace(":" + port, ":" + tap.port())))) {
            assertEquals(200, StackHealth.status(replica.address()));
            assertFalse(slow.get(), "the service did not connect through the proxy");
        }
    }

    private record Hesitating(AtomicBoolean slow) implements TcpProxy.Connection {

        @Override
        public boolean passesRequest(byte[] bytes) {
            if (slow.getAndSet(false)) {
                LockSupport.parkNanos(Duration.ofSeconds(8).toNanos());
            }
            return true;
        }

        @Override
        public boolean passesReply(byte[] bytes) {
            return true;
        }
    }

    @Test
    void a_service_that_hangs_loses_nothing() throws Exception {
        new FaultTrial(stack)
                .survivesNoticedFault(
                        "attendance-service frozen for " + SECONDS + " s", ROUNDS, () -> freeze("attendance-service"));
    }

    @Test
    void kiosks_go_on_while_kafka_hangs() throws Exception {
        FaultTrial trial = FaultTrial.pastTheOrigin(stack);
        trial.survives("Kafka frozen for " + SECONDS + " s", ROUNDS, () -> {
            int before = trial.book().scans();
            freeze("kafka");
            // not many: soon most scans are of events that attendance-service cannot know yet
            assertTrue(trial.book().scans() > before + SECONDS / 5, "kiosks had to wait for Kafka");
        });
    }

    @Test
    void nothing_acknowledged_is_lost_when_connections_are_ended_all_the_time() throws Exception {
        new FaultTrial(stack).survives("half of all connections to PostgreSQL ended 5 times a second", ROUNDS, () -> {
            for (int i = 0; i < SECONDS * 5; i++) {
                for (String database : DATABASES) {
                    endConnections(database);
                }
                Thread.sleep(200);
            }
        });
    }

    private void freeze(String part) throws InterruptedException {
        ProcessHandle process = stack.process(part).orElseThrow();
        try (FrozenProcesses frozen = new FrozenProcesses()) {
            frozen.freeze(process.pid());
            process.descendants().forEach(each -> frozen.freeze(each.pid()));
            Thread.sleep(SECONDS * 1000L);
        }
    }

    private void endConnections(String database) throws SQLException {
        try (Connection connection = new JournalReader(stack).connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(END_HALF);
        }
    }
}
