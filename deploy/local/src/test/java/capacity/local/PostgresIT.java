package capacity.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.local.process.Folders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostgresIT {

    private final Path folder = Installation.temporaryFolder("PostgresIT");
    private Postgres postgres;

    @BeforeEach
    void start() {
        postgres = Postgres.start(folder, 0);
    }

    @AfterEach
    void stop() {
        postgres.close();
        Folders.delete(folder);
    }

    @Test
    void is_version18_and_durable() throws SQLException {
        Database database = postgres.createDatabase("things");
        assertTrue(ask(database, "SHOW server_version").startsWith("18."));
        assertEquals("on", ask(database, "SHOW fsync"));
        assertEquals("on", ask(database, "SHOW synchronous_commit"));
        assertEquals("on", ask(database, "SHOW full_page_writes"));
    }

    @Test
    void keeps_what_it_acknowledged_when_it_is_killed() throws SQLException {
        Database database = postgres.createDatabase("things");
        tell(database, "CREATE TABLE thing (name text)");
        tell(database, "INSERT INTO thing VALUES ('kept')");
        postgres.kill();
        assertThrows(SQLException.class, () -> ask(database, "SELECT name FROM thing"));
        postgres.restart();
        assertEquals("kept", ask(database, "SELECT name FROM thing"));
    }

    @Test
    void keeps_data_and_passwords_after_a_stop() throws SQLException {
        tell(postgres.createDatabase("things"), "CREATE TABLE thing AS SELECT 'kept' AS name");
        postgres.close();
        postgres = Postgres.start(folder, 0);
        assertEquals("kept", ask(postgres.createDatabase("things"), "SELECT name FROM thing"));
    }

    @Test
    void starts_again_beside_an_orphan_and_a_stale_pid_file() throws Exception {
        Database database = postgres.createDatabase("things");
        Process stranger = new ProcessBuilder("sleep", "60").start();
        try {
            postgres.kill();
            Path file = folder.resolve("data/postmaster.pid");
            Files.writeString(file, Files.readString(file).replaceFirst("\\d+", Long.toString(stranger.pid())));
            postgres.restart();
            assertEquals("1", ask(database, "SELECT 1"));
            assertTrue(stranger.isAlive());
        } finally {
            stranger.destroy();
        }
    }

    @Test
    void requires_the_password_that_only_its_user_can_read() throws Exception {
        Database database = postgres.createDatabase("things");
        assertThrows(SQLException.class, () -> DriverManager.getConnection(database.jdbcUrl(), "things", "wrong"));
        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("password"))));
    }

    @Test
    void says_immediately_that_the_password_in_the_folder_is_wrong() throws Exception {
        postgres.close();
        Path file = Files.writeString(folder.resolve("password"), "another");
        String message = assertThrows(IllegalStateException.class, () -> Postgres.start(folder, 0))
                .getMessage();
        assertTrue(message.contains(file + " is not the password"), message);
    }

    @Test
    void refuses_a_folder_that_is_in_use() {
        String message = assertThrows(IllegalStateException.class, () -> Postgres.start(folder, 0))
                .getMessage();
        assertTrue(message.contains("is used by a running process") && message.contains(folder.toString()), message);
    }

    @Test
    void ends_while_clients_are_connected() throws SQLException {
        Database database = postgres.createDatabase("things");
        ProcessHandle process = postgres.process();
        try (Connection connection = connect(database)) {
            assertTrue(connection.isValid(1));
            postgres.close();
        }
        assertFalse(process.isAlive());
    }

    private static String ask(Database database, String query) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void tell(Database database, String command) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static Connection connect(Database database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }
}
