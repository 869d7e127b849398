package capacity.benchmarks.measure;

import capacity.benchmarks.load.Pgbench;
import capacity.benchmarks.load.PgbenchResult;
import capacity.benchmarks.results.Quantity;
import capacity.benchmarks.results.Results;
import capacity.benchmarks.stack.BenchmarkStack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The speed of the same PostgreSQL server if it writes only rows like the journal's: a database of its own,
 * with one table, empty at the beginning of each load.
 */
public final class PostgresYardstick implements AutoCloseable {

    private static final String DATABASE = "yardstick";
    private static final String PAYLOAD = "{\"scanId\":\"20e1e867-5366-4619-99de-07fbb69f4883\","
            + "\"eventId\":\"0198a3c0-0000-7000-8000-000000000001\",\"participantId\":\"b1946ac9-2a1c-4c0e-9a51-2f1d6b1c0003\","
            + "\"day\":\"2016-05-06\",\"outsideDates\":false,\"occurredAt\":\"2016-05-06T08:57:12+03:00\","
            + "\"sector\":\"government\",\"country\":\"KE\",\"gender\":\"female\",\"role\":\"participant\","
            + "\"identifiedBy\":\"email\"}";

    private final BenchmarkStack stack;
    private final Path scripts;
    private final Pgbench pgbench;
    private final Results results;

    public PostgresYardstick(BenchmarkStack stack, Path scripts, Results results) {
        this.stack = stack;
        this.scripts = scripts;
        this.results = results;
        this.pgbench = new Pgbench(stack.postgres(), stack.superuser(), stack.password(), DATABASE);
        execute("postgres", "DROP DATABASE IF EXISTS " + DATABASE);
        execute("postgres", "CREATE DATABASE " + DATABASE);
        execute(DATABASE, read("journal.sql"));
    }

    /** One row per commit. */
    public void singles(String name, int clients, int seconds) {
        run(name, "single.sql", 1, clients, seconds);
    }

    /** 500 rows per commit; rows are counted. */
    public void batches(String name, int clients, int seconds) {
        run(name, "batch.sql", 500, clients, seconds);
    }

    private void run(String name, String script, int rowsPerCommit, int clients, int seconds) {
        execute(DATABASE, "TRUNCATE journal");
        PgbenchResult commits = pgbench.run(scripts.resolve(script), PAYLOAD, clients, seconds);
        results.add(name, Quantity.RATE, commits.perSecond() * rowsPerCommit);
        results.add(name, Quantity.MEAN, commits.latency());
        long rows = rows();
        if (rows != commits.transactions() * rowsPerCommit || commits.failed() > 0) {
            results.complain(
                    name + ": pgbench reports " + commits.transactions() + " commits, but there are " + rows + " rows");
        }
    }

    private long rows() {
        try (Connection connection = stack.connect(DATABASE);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM journal")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void execute(String database, String sql) {
        try (Connection connection = stack.connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot use the database of the yardsticks: " + e.getMessage(), e);
        }
    }

    private String read(String file) {
        try {
            return Files.readString(scripts.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        execute("postgres", "DROP DATABASE IF EXISTS " + DATABASE + " WITH (FORCE)");
    }
}
