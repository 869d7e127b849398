package capacity.local;

import capacity.local.process.ChildProcess;
import capacity.local.process.Folders;
import capacity.local.process.PollPause;
import capacity.local.process.Ports;
import capacity.local.process.ProcessFolder;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * A real Apache Kafka in KRaft mode, one node, on the loopback interface. It creates no topics by itself and keeps topics for
 * ever unless their settings say otherwise. Only its read-only methods are thread-safe.
 */
public final class Broker implements AutoCloseable {

    private static final Duration TO_START = Duration.ofSeconds(60);
    private static final Duration TO_STOP = Duration.ofSeconds(10);

    private final ProcessFolder home;
    private final BrokerPrograms files;
    private final int port;
    private final boolean temporary;
    private ChildProcess child;

    private Broker(ProcessFolder home, int port, boolean temporary) {
        this.home = home;
        this.files = new BrokerPrograms(home, port, Ports.free());
        this.port = port;
        this.temporary = temporary;
    }

    /**
     * @param folder keeps data and log; created if it is missing
     * @param port 0 for any free port
     * @throws IllegalStateException if the folder is in use, or if Kafka does not start within a minute
     */
    public static Broker start(Path folder, int port) {
        return start(folder, port, false);
    }

    /** For tests: a new and empty one; {@link #close()} deletes it. */
    public static Broker temporary() {
        return start(Installation.temporaryFolder("kafka"), 0, true);
    }

    private static Broker start(Path folder, int port, boolean temporary) {
        Broker broker = new Broker(ProcessFolder.claim(folder), Ports.orFree(port), temporary);
        try {
            broker.restart();
            return broker;
        } catch (RuntimeException e) {
            broker.close();
            throw e;
        }
    }

    /** Stops it cleanly if it runs, and starts it again with the same port and data. */
    public void restart() {
        stop();
        files.initialize();
        long before = files.timesStarted();
        child = files.start();
        Instant deadline = Instant.now().plus(TO_START);
        while (files.timesStarted() == before) {
            if (!child.alive() || Instant.now().isAfter(deadline)) {
                stop();
                throw new IllegalStateException("Kafka does not start:\n" + home.logTail());
            }
            PollPause.briefly("Kafka");
        }
    }

    /** For example 4.4.0. */
    public String version() {
        return Installation.kafkaVersion();
    }

    public int port() {
        return port;
    }

    /** For {@code bootstrap.servers}. */
    public String bootstrap() {
        return "127.0.0.1:" + port;
    }

    public ProcessHandle process() {
        return child.process().toHandle();
    }

    /** SIGKILL, as in a crash. */
    public void kill() {
        child.kill();
    }

    /** Stops it cleanly; {@link #restart()} starts it again. */
    public void stop() {
        if (child != null) {
            child.stop(TO_STOP);
        }
    }

    @Override
    public void close() {
        stop();
        Path folder = home.file("");
        home.close();
        if (temporary) {
            Folders.delete(folder);
        }
    }
}
