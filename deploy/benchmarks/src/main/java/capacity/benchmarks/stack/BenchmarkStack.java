package capacity.benchmarks.stack;

import capacity.local.Installation;
import capacity.local.Service;
import capacity.local.process.ProcessFolder;
import capacity.local.token.TokenCommand;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** A running stack with its data folder: the addresses and passwords of its parts. */
public final class BenchmarkStack {

    private static final String SUPERUSER = "postgres";

    private final Path data;
    private final Properties addresses = new Properties();

    private BenchmarkStack(Path data) {
        this.data = data;
        try (Reader reader = Files.newBufferedReader(data.resolve("stack.properties"))) {
            addresses.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException("No stack is ready with the data folder " + data + ".", e);
        }
    }

    /** @throws IllegalStateException if no stack is ready */
    public static BenchmarkStack of(Path data) {
        return new BenchmarkStack(data.toAbsolutePath().normalize());
    }

    /** Starts a stack as users do, and returns when it is ready. */
    public static BenchmarkStack up(Path data, int port) {
        deploy("up", "--detach", "--data", data.toString(), "--port", Integer.toString(port));
        return of(data);
    }

    public static void down(Path data) {
        deploy("down", "--data", data.toString());
    }

    private static void deploy(String command, String... words) {
        List<String> line = new ArrayList<>();
        line.add(Installation.checkout().resolve("deploy").resolve(command).toString());
        line.addAll(List.of(words));
        try {
            if (new ProcessBuilder(line).inheritIO().start().waitFor() != 0) {
                throw new IllegalStateException("deploy/" + command + " has failed.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted during deploy/" + command + ".", e);
        }
    }

    public URI origin() {
        return URI.create(addresses.getProperty("origin"));
    }

    /** The service's own port, without the gateway. */
    public URI of(Service service) {
        return URI.create(addresses.getProperty(service.code()));
    }

    public String kafka() {
        return addresses.getProperty("kafka");
    }

    public String token(String role) {
        return TokenCommand.print(role, "--data", data.toString());
    }

    /** Connects as the service itself. */
    public Connection connect(Service service) throws SQLException {
        String name = service.database();
        return DriverManager.getConnection(
                addresses.getProperty(name + ".jdbc-url"),
                addresses.getProperty(name + ".user"),
                addresses.getProperty(name + ".password"));
    }

    /** Connects as the superuser, to any database. */
    public Connection connect(String database) throws SQLException {
        URI server = postgres();
        String url = "jdbc:postgresql://" + server.getHost() + ":" + server.getPort() + "/" + database;
        return DriverManager.getConnection(url, superuser(), password());
    }

    /** The server's version, and the settings that decide how durable its commits are. */
    public String settings() {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT string_agg(name || ' ' || setting, ', ' ORDER BY name)"
                        + " FROM pg_settings WHERE name IN ('server_version', 'fsync', 'synchronous_commit',"
                        + " 'full_page_writes', 'shared_buffers', 'max_wal_size', 'wal_sync_method')")) {
            rows.next();
            return "PostgreSQL: " + rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL does not answer: " + e.getMessage(), e);
        }
    }

    /** Host and port. */
    public URI postgres() {
        String url = addresses.getProperty(Service.EVENT_SERVICE.database() + ".jdbc-url");
        return URI.create(url.substring("jdbc:".length()));
    }

    public String superuser() {
        return SUPERUSER;
    }

    public String password() {
        try {
            return Files.readString(data.resolve("postgres/password")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The superuser's password cannot be read.", e);
        }
    }

    /** @param part the name of its folder; empty for the launcher, the parent of all parts */
    public long process(String part) {
        return find(part).orElseThrow(() -> new IllegalStateException("There is no process of " + part));
    }

    /** Empty while the part is not running. */
    public Optional<Long> find(String part) {
        return ProcessFolder.recorded(data.resolve(part)).map(ProcessHandle::pid);
    }
}
