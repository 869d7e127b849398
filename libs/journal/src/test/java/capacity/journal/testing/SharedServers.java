package capacity.journal.testing;

import capacity.local.Broker;
import capacity.local.Postgres;
import capacity.local.process.Folders;
import java.nio.file.Path;

/**
 * One real PostgreSQL and one real Kafka for all tests of a run that do not damage them. They start when the first test
 * needs them and end with the virtual machine. A test that kills, stops or damages one starts a {@link Broker} or {@link
 * Postgres} of its own.
 */
public final class SharedServers {

    private static final Path KAFKA =
            Path.of("target", "kafka-" + ProcessHandle.current().pid());

    private static Postgres postgres;
    private static Broker broker;

    private SharedServers() {}

    public static synchronized Postgres postgres() {
        if (postgres == null) {
            postgres = Postgres.temporary();
            closeAtTheEnd(postgres::close);
        }
        return postgres;
    }

    public static synchronized Broker broker() {
        if (broker == null) {
            broker = Broker.start(KAFKA, 0);
            closeAtTheEnd(SharedServers::deleteBroker);
        }
        return broker;
    }

    /** Where the shared broker keeps the segments of a partition. */
    public static Path brokerFolder(String topic, int partition) {
        return KAFKA.resolve("data").resolve(topic + "-" + partition);
    }

    private static void deleteBroker() {
        broker.close();
        Folders.delete(KAFKA);
    }

    private static void closeAtTheEnd(Runnable close) {
        Runtime.getRuntime().addShutdownHook(new Thread(close, "end of shared servers"));
    }
}
