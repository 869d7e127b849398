package capacity.journal.relay;

import capacity.journal.postgres.PgConnections;
import capacity.journal.testing.JournalDatabase;
import capacity.journal.testing.PublicLog;
import capacity.local.Broker;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Vertx;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** A relay as a process of its own, which can be frozen. The locks of one that is are taken from it sooner than usual. */
final class RelayProcess {

    private static final Duration IDLE_IN_TRANSACTION = Duration.ofSeconds(4);

    private RelayProcess() {}

    static Process start(JournalDatabase database, Broker broker) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(
                        java.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        RelayProcess.class.getName(),
                        database.uri(),
                        database.user(),
                        database.password(),
                        broker.bootstrap())
                .redirectErrorStream(true)
                .redirectOutput(new File("target/relay-process.log"))
                .start();
    }

    public static void main(String[] args) throws InterruptedException {
        PgConnections connections = new PgConnections(Vertx.vertx(), args[0], args[1], args[2], IDLE_IN_TRANSACTION);
        Map<String, Object> kafka = Map.of("bootstrap.servers", args[3]);
        new Relay("test", PublicLog.TOPIC, connections, kafka, new SimpleMeterRegistry()).start();
        new CountDownLatch(1).await();
    }
}
