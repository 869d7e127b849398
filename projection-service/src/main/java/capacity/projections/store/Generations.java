package capacity.projections.store;

import capacity.journal.postgres.Sql;
import capacity.projections.deadletters.DeadLetterTable;
import capacity.projections.fold.FactFold;
import capacity.projections.jdbc.ArrayBinder;
import capacity.projections.jdbc.ColumnType;
import capacity.projections.jdbc.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** Which generation is served, and which one is being built beside it. Several instances agree through the database. */
@ApplicationScoped
public class Generations {

    private static final List<String> OLD_ROWS = List.of(
            "attendance_row",
            "headcount_row",
            "entry_row",
            "dead_letter",
            "version_gap",
            "topic_cursor",
            "journal_reached");

    private static final String DROP_SOME = Sql.load(Generations.class, "drop-some.sql");
    private static final Logger LOG = Logger.getLogger(Generations.class);

    private final Transactions transactions;

    public Generations(DataSource database) {
        this.transactions = new Transactions(database);
    }

    private record Generation(int id, int foldVersion, boolean doubtful) {}

    /** The served generation; makes the very first one. */
    public int served() {
        return transactions.run(connection -> {
            Optional<Generation> served = find(connection, "served.sql");
            return served.isPresent() ? served.get().id() : first(connection);
        });
    }

    private static int first(Connection connection) throws SQLException {
        lock(connection);
        Optional<Generation> meanwhile = find(connection, "served.sql");
        if (meanwhile.isPresent()) {
            return meanwhile.get().id();
        }
        int id = begin(connection, 0, FactFold.VERSION);
        execute(connection, "serve.sql", id);
        return id;
    }

    /**
     * The generation being built, including one that another instance began or that a stop interrupted. Begins one if
     * the served one is doubtful.
     */
    public Optional<Integer> building() {
        if (transactions.run(
                connection -> find(connection, "served.sql").orElseThrow().doubtful())) {
            rebuild();
        }
        return transactions.run(connection -> {
            int served = find(connection, "served.sql").orElseThrow().id();
            return find(connection, "newest.sql")
                    .filter(newest -> newest.id() > served && newest.foldVersion() == FactFold.VERSION)
                    .map(Generation::id);
        });
    }

    /**
     * Whether this version of the service would fold the topics better than the served generation was folded. False if
     * a later version folded it, because an instance of the old version may be restarted during an upgrade.
     */
    public boolean outdated() {
        return transactions.run(connection -> {
            Generation served = find(connection, "served.sql").orElseThrow();
            return served.foldVersion() < FactFold.VERSION
                    || served.foldVersion() == FactFold.VERSION && DeadLetterTable.nowKnown(connection, served.id());
        });
    }

    /**
     * Begins the next generation, unless one is already being built. If the served one is of a later version, the new
     * one is for that version to build.
     */
    public int rebuild() {
        return transactions.run(connection -> {
            lock(connection);
            Generation served = find(connection, "served.sql").orElseThrow();
            Generation newest = find(connection, "newest.sql").orElseThrow();
            boolean unfinished = newest.id() > served.id() && newest.foldVersion() >= FactFold.VERSION;
            return unfinished
                    ? newest.id()
                    : begin(connection, newest.id(), Math.max(served.foldVersion(), FactFold.VERSION));
        });
    }

    /**
     * From now on all instances serve the new generation.
     *
     * @param topics the ids of the existing topics
     * @return false if it has not caught up with the served one, or is outdated itself
     */
    public boolean serve(int generation, Set<String> topics) {
        return transactions.run(connection -> {
                    lock(connection);
                    int served = find(connection, "served.sql").orElseThrow().id();
                    execute(connection, "lock-generation.sql", served);
                    if (served >= generation || behind(connection, generation, served, topics)) {
                        return null;
                    }
                    execute(connection, "serve.sql", generation);
                    return true;
                })
                != null;
    }

    /**
     * Deletes the generations that are no longer served. In many small transactions, because there may be millions of
     * rows.
     */
    public void dropOld() {
        int served = served();
        for (String table : OLD_ROWS) {
            while (delete(DROP_SOME.formatted(table, table), served) > 0) {
                LOG.debugf("deleted rows of old generations from %s", table);
            }
        }
        delete("DELETE FROM generation WHERE id < ?", served);
    }

    private int delete(String sql, int generation) {
        return transactions.run(connection -> {
            try (PreparedStatement delete = connection.prepareStatement(sql)) {
                delete.setInt(1, generation);
                return delete.executeUpdate();
            }
        });
    }

    private static int begin(Connection connection, int newest, int foldVersion) throws SQLException {
        execute(connection, "begin-generation.sql", newest + 1, foldVersion);
        return newest + 1;
    }

    private static boolean behind(Connection connection, int generation, int served, Set<String> topics)
            throws SQLException {
        try (PreparedStatement select = prepare(connection, "behind.sql", generation, served)) {
            new ArrayBinder(select, 3).add(ColumnType.TEXT, List.copyOf(topics), id -> id);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1) > 0;
            }
        }
    }

    private static void lock(Connection connection) throws SQLException {
        execute(connection, "lock-generations.sql");
    }

    private static Optional<Generation> find(Connection connection, String file) throws SQLException {
        try (PreparedStatement select = prepare(connection, file);
                ResultSet row = select.executeQuery()) {
            return row.next()
                    ? Optional.of(new Generation(row.getInt(1), row.getInt(2), row.getBoolean(3)))
                    : Optional.empty();
        }
    }

    private static void execute(Connection connection, String file, int... arguments) throws SQLException {
        try (PreparedStatement statement = prepare(connection, file, arguments)) {
            statement.execute();
        }
    }

    private static PreparedStatement prepare(Connection connection, String file, int... arguments) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(Sql.load(Generations.class, file));
        for (int i = 0; i < arguments.length; i++) {
            statement.setInt(i + 1, arguments[i]);
        }
        return statement;
    }
}
