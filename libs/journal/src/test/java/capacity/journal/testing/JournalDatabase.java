package capacity.journal.testing;

import capacity.journal.StoredFact;
import capacity.journal.command.AdmittedCommand;
import capacity.journal.command.BatchHandler;
import capacity.journal.command.CommandLoop;
import capacity.journal.postgres.PgConnections;
import capacity.journal.postgres.PgJournal;
import capacity.journal.postgres.PgTransaction;
import capacity.journal.postgres.Sql;
import capacity.journal.stream.Outcome;
import capacity.journal.stream.StreamCommand;
import capacity.journal.stream.StreamHandler;
import capacity.local.Database;
import capacity.local.Postgres;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** A journal's database in a real PostgreSQL, for tests. */
public final class JournalDatabase implements AutoCloseable {

    private static final String SCHEMA = Sql.load(PgJournal.class, "/db/journal/V1__journal.sql")
            + Sql.load(PgJournal.class, "/db/journal/V2__either_copy.sql");

    private final Vertx vertx = Vertx.vertx();
    private final Database database;
    private final Pool pool;

    public JournalDatabase(Postgres postgres, String name) {
        this.database = postgres.createDatabase(name);
        empty();
        execute("UPDATE journal_head SET home = journal_home()"); // not every test has a relay
        this.pool = PgBuilder.pool()
                .with(new PoolOptions().setMaxSize(4))
                .connectingTo(PgConnectOptions.fromUri(uri())
                        .setUser(database.user())
                        .setPassword(database.password())
                        .setCachePreparedStatements(true))
                .using(vertx)
                .build();
    }

    /** As a new database is: nothing may be recorded before a relay has looked. */
    public void empty() {
        execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public;" + SCHEMA);
    }

    public String uri() {
        return database.reactiveUrl().replaceFirst("^vertx-reactive:", "");
    }

    public String user() {
        return database.user();
    }

    public String password() {
        return database.password();
    }

    public PgConnections connections() {
        return new PgConnections(vertx, uri(), database.user(), database.password());
    }

    /** Connections that lead through another port, such as that of a {@link CuttingProxy}. */
    public PgConnections connectionsThrough(int port) {
        return new PgConnections(
                vertx, uri().replaceFirst(":\\d+/", ":" + port + "/"), database.user(), database.password());
    }

    public PgJournal journal() {
        return new PgJournal("test", connections(), pool, Duration.ofSeconds(20));
    }

    public PgJournal journal(PgConnections connections) {
        return journal(connections, Duration.ofSeconds(3));
    }

    /** @param patience how long one transaction may take */
    public PgJournal journal(PgConnections connections, Duration patience) {
        return new PgJournal("test", connections, pool, patience);
    }

    /** A started loop over counters, one as every replica of a service has. */
    public CommandLoop<StreamCommand<?, ?>, Outcome, PgTransaction> loop(PgJournal journal) {
        return loop(journal, CommandLoop.Bounds.DEFAULT);
    }

    public CommandLoop<StreamCommand<?, ?>, Outcome, PgTransaction> loop(PgJournal journal, CommandLoop.Bounds bounds) {
        var loop = CommandLoops.over(journal, new InPostgres(), bounds);
        loop.start();
        return loop;
    }

    public Connection jdbc() throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }

    public void execute(String sql) {
        try (Connection connection = jdbc();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        pool.close();
        vertx.close();
    }

    private static final class InPostgres implements BatchHandler<StreamCommand<?, ?>, Outcome, PgTransaction> {

        private final StreamHandler handler = new StreamHandler();

        @Override
        public Supplier<List<Outcome>> prepare(
                List<AdmittedCommand<StreamCommand<?, ?>>> batch, PgTransaction transaction) {
            return handler.prepare(batch, transaction);
        }

        @Override
        public Outcome recover(
                AdmittedCommand<StreamCommand<?, ?>> command, List<StoredFact> made, PgTransaction transaction) {
            return handler.recover(command, made, transaction);
        }
    }
}
