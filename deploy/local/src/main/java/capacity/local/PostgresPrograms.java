package capacity.local;

import capacity.local.process.ChildProcess;
import capacity.local.process.Folders;
import capacity.local.process.ProcessFolder;
import capacity.local.process.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Calls the programs of PostgreSQL: creates the data folder once, starts the server on it, and creates databases. */
final class PostgresPrograms {

    static final String SUPERUSER = "postgres";

    /** Settings on the command line override every file, so no edit in the data folder can switch durability off. */
    private static final List<String> SETTINGS = List.of(
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "max_connections=200",
            "shared_buffers=512MB",
            "max_wal_size=2GB",
            "password_encryption=scram-sha-256");

    private final ProcessFolder home;

    PostgresPrograms(ProcessFolder home) {
        this.home = home;
    }

    private Path data() {
        return home.file("data");
    }

    String password() {
        return Secret.readOrCreate(home.file("password"), Secret::random);
    }

    /** Once, and completely or not at all: an interrupted initdb leaves nothing that looks like a database. */
    void initialize() {
        if (Files.exists(data())) {
            return;
        }
        password();
        Path half = home.file("data.new");
        Folders.delete(half);
        ChildProcess initdb = home.start(ChildProcess.Stop.TERM, asUser(), initdb(half), Map.of());
        if (initdb.awaitExit() != 0) {
            throw new IllegalStateException("Cannot create a PostgreSQL data folder:\n" + home.logTail());
        }
        try {
            Files.move(half, data(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> initdb(Path half) {
        return List.of(
                Installation.postgresProgram("initdb").toString(),
                "--pgdata=" + half,
                "--username=" + SUPERUSER,
                "--pwfile=" + home.file("password"),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
    }

    ChildProcess start(int port) {
        List<String> command = new ArrayList<>();
        command.add(Installation.postgresProgram("postgres").toString());
        command.addAll(List.of("-D", data().toString(), "-p", Integer.toString(port)));
        SETTINGS.forEach(setting -> command.addAll(List.of("-c", setting)));
        deleteStalePidFile();
        return home.start(ChildProcess.Stop.INT, asUser(), command, Map.of());
    }

    /**
     * PostgreSQL refuses to run as root. In a user namespace without a mapping, root is an ordinary user to the program and still
     * owns its files.
     */
    private static List<String> asUser() {
        if (!isRoot()) {
            return List.of();
        }
        if (!ChildProcess.run("unshare", "--user", "true")) {
            throw new IllegalStateException(
                    "PostgreSQL does not run as root, and this machine does not allow root to become an ordinary user"
                            + " (unshare --user). Please start as an ordinary user.");
        }
        return List.of("unshare", "--user");
    }

    private static boolean isRoot() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException e) {
            return false;
        }
    }

    /** After a power failure the id in postmaster.pid may belong to another process, which PostgreSQL would take for a running server. */
    private void deleteStalePidFile() {
        Path file = data().resolve("postmaster.pid");
        try {
            if (Files.exists(file)
                    && !isPostgres(Long.parseLong(Files.readAllLines(file).get(0)))) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPostgres(long pid) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .map(process -> process.info().commandLine().orElse("").contains("postgres"))
                .orElse(true); // no such process: PostgreSQL decides itself, by the shared memory that the file
        // names
    }

    static void createDatabase(Connection connection, String name, String password) throws SQLException {
        if (!name.matches("[a-z][a-z0-9_]{0,30}")) {
            throw new IllegalArgumentException("Not a valid name for a database: " + name);
        }
        try (Statement statement = connection.createStatement()) {
            if (!exists(connection, "SELECT FROM pg_roles WHERE rolname = ?", name)) {
                statement.execute("CREATE ROLE " + name + " LOGIN PASSWORD '" + password + "'");
            }
            if (!exists(connection, "SELECT FROM pg_database WHERE datname = ?", name)) {
                statement.execute("CREATE DATABASE " + name + " OWNER " + name);
            }
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }
}
