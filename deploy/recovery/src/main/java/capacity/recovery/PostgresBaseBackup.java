package capacity.recovery;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.Set;
import org.postgresql.Driver;

/** Copies the PostgreSQL of a stack as its manual says: begin the backup, copy the files in any order, end the backup, copy the log. */
final class PostgresBaseBackup {

    /** The server creates the content of these folders again at each start. */
    private static final Set<String> TRANSIENT_FOLDERS = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    private static final Set<String> PROCESS_FILES = Set.of("postmaster.pid", "postmaster.opts");

    private final Path folder;
    private final String url;
    private final Properties login = new Properties();

    private PostgresBaseBackup(Path folder, String url, String password) {
        this.folder = folder;
        this.url = url;
        login.put("user", "postgres");
        login.put("password", password);
    }

    static PostgresBaseBackup of(Path data) throws IOException {
        Properties stack = new Properties();
        try (InputStream in = Files.newInputStream(data.resolve("stack.properties"))) {
            stack.load(in);
        }
        String url = stack.getProperty("events.jdbc-url").replaceFirst("/[^/]*$", "/postgres");
        String password = Files.readString(data.resolve("postgres/password")).strip();
        return new PostgresBaseBackup(data.resolve("postgres/data"), url, password);
    }

    void copyTo(Path target) throws SQLException, IOException {
        try (Connection connection = new Driver().connect(url, login);
                Statement statement = connection.createStatement()) {
            // the slot keeps the log that is written during the copy; it ends with the connection
            statement.execute("SELECT pg_create_physical_replication_slot('capacity_backup', true, true)");
            statement.execute("SELECT pg_backup_start('capacity', fast => true)");
            FileTreeCopy.copy(folder, target, PostgresBaseBackup::isLasting);
            try (ResultSet label =
                    statement.executeQuery("SELECT labelfile FROM pg_backup_stop(wait_for_archive => false)")) {
                label.next();
                Files.writeString(target.resolve("backup_label"), label.getString(1));
            }
            statement.execute("SELECT pg_switch_wal()");
            copyLog(target);
        }
    }

    private static boolean isLasting(Path file) {
        String name = file.getFileName().toString();
        boolean fleeting = file.getNameCount() > 1
                && TRANSIENT_FOLDERS.contains(file.getName(0).toString());
        return !fleeting && !PROCESS_FILES.contains(name) && !name.startsWith("pgsql_tmp");
    }

    private void copyLog(Path target) throws IOException {
        Path log = target.resolve("pg_wal");
        try (var segments = Files.list(folder.resolve("pg_wal"))) {
            for (Path segment : segments.filter(Files::isRegularFile).toList()) {
                FileTreeCopy.copy(segment, log.resolve(segment.getFileName()));
            }
        }
    }
}
