package capacity.local;

import capacity.local.process.ChildProcess;
import capacity.local.process.Folders;
import capacity.local.process.PollPause;
import capacity.local.process.Ports;
import capacity.local.process.ProcessFolder;
import capacity.local.process.Secret;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import org.postgresql.Driver;

/**
 * A real PostgreSQL 18 on the loopback interface, with fsync and synchronous_commit always on: what it acknowledges survives
 * {@link #kill()}. Only its read-only methods are thread-safe.
 */
public final class Postgres implements AutoCloseable {

    private static final Duration TO_START = Duration.ofSeconds(30);
    private static final Duration TO_STOP = Duration.ofSeconds(10);

    /** SQLSTATE invalid_password: the server runs, so waiting would not help. */
    private static final String WRONG_PASSWORD = "28P01";

    private final ProcessFolder home;
    private final PostgresPrograms files;
    private final int port;
    private final boolean temporary;
    private ChildProcess child;

    private Postgres(ProcessFolder home, int port, boolean temporary) {
        this.home = home;
        this.files = new PostgresPrograms(home);
        this.port = port;
        this.temporary = temporary;
    }

    /**
     * @param folder keeps data, password and log; created if it is missing
     * @param port 0 for any free port
     * @throws IllegalStateException if the folder is in use, or if PostgreSQL does not start within 30 s
     */
    public static Postgres start(Path folder, int port) {
        return start(folder, port, false);
    }

    /** For tests: a new and empty one; {@link #close()} deletes it. */
    public static Postgres temporary() {
        return start(Installation.temporaryFolder("postgres"), 0, true);
    }

    private static Postgres start(Path folder, int port, boolean temporary) {
        Postgres postgres = new Postgres(ProcessFolder.claim(folder), Ports.orFree(port), temporary);
        try {
            postgres.restart();
            return postgres;
        } catch (RuntimeException e) {
            postgres.close();
            throw e;
        }
    }

    /** Stops it cleanly if it runs, and starts it again with the same port and data. */
    public void restart() {
        stop();
        files.initialize();
        Instant deadline = Instant.now().plus(TO_START);
        child = files.start(port);
        while (!answers()) {
            if (Instant.now().isAfter(deadline)) {
                stop();
                throw new IllegalStateException("PostgreSQL does not start:\n" + home.logTail());
            }
            PollPause.briefly("PostgreSQL");
            if (!child.alive()) {
                // After a kill the old backends hold the shared memory for a moment, and PostgreSQL refuses to start
                // until they are gone.
                child = files.start(port);
            }
        }
    }

    private boolean answers() {
        try (Connection connection = connect("postgres")) {
            return connection.isValid(2);
        } catch (SQLException e) {
            if (WRONG_PASSWORD.equals(e.getSQLState())) {
                throw new IllegalStateException(
                        home.file("password") + " is not the password that this PostgreSQL was created with.", e);
            }
            return false;
        }
    }

    /** Creates the database and the role that owns it, if they are missing. The role also owns the schema public. */
    public Database createDatabase(String name) {
        String secret = Secret.derive(password(), name);
        try (Connection connection = connect("postgres")) {
            PostgresPrograms.createDatabase(connection, name, secret);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot create the database " + name + ": " + e.getMessage(), e);
        }
        return new Database(name, name, secret, jdbcUrl(name), reactiveUrl(name));
    }

    private Connection connect(String database) throws SQLException {
        Properties properties = new Properties();
        properties.put("user", user());
        properties.put("password", password());
        properties.put("connectTimeout", "2");
        return new Driver()
                .connect(
                        jdbcUrl(database),
                        properties); // not DriverManager: tests run in class loaders that it cannot see
    }

    public String jdbcUrl(String database) {
        return "jdbc:" + reactiveUrl(database);
    }

    public String reactiveUrl(String database) {
        return "postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** For example 18.1. */
    public String version() {
        try (Connection connection = connect("postgres")) {
            return connection.getMetaData().getDatabaseProductVersion();
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL does not answer: " + e.getMessage(), e);
        }
    }

    public int port() {
        return port;
    }

    /** The superuser. It may also end other sessions. */
    public String user() {
        return PostgresPrograms.SUPERUSER;
    }

    public String password() {
        return files.password();
    }

    /** The postmaster. */
    public ProcessHandle process() {
        return child.process().toHandle();
    }

    /** SIGKILL to the postmaster, as in a crash; its backends end by themselves. */
    public void kill() {
        child.kill();
    }

    private void stop() {
        if (child != null) {
            child.stop(TO_STOP);
        }
    }

    /** Fast shutdown: open transactions are rolled back, clients disconnected. */
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
