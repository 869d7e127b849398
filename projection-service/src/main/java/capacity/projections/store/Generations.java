package capacity.projections.store;

import capacity.journal.postgres.Sql;
import capacity.projections.cube.CubeFold;
import capacity.projections.deadletters.DeadLetterTable;
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

/** Which fold of the topics is served, and which one is being built beside it. Several instances agree through the database. */
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

    /** The one being served; the very first is made here. */
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
        int id = begin(connection, 0, CubeFold.VERSION);
        execute(connection, "serve.sql", id);
        return id;
    }

    /**
     * The one being built: also one that another instance began, or that a stop interrupted. Begun here if the one being served
     * is doubtful.
     */
    public Optional<Integer> building() {
        if (transactions.run(
                connection -> find(connection, "served.sql").orElseThrow().doubtful())) {
            rebuild();
        }
        return transactions.run(connection -> {
            int served = find(connection, "served.sql").orElseThrow().id();
            return find(connection, "newest.sql")
                    .filter(newest -> newest.id() > served && newest.foldVersion() == CubeFold.VERSION)
                    .map(Generation::id);
        });
    }

    /**
     * Whether this version of the software would fold the topics better than the one being served was. What a later version has
     * folded it leaves alone: it may be the last of its kind, started again in the middle of an upgrade.
     */
    public boolean outdated() {
        return transactions.run(connection -> {
            Generation served = find(connection, "served.sql").orElseThrow();
            return served.foldVersion() < CubeFold.VERSION
                    || served.foldVersion() == CubeFold.VERSION && DeadLetterTable.nowKnown(connection, served.id());
        });
    }

    /** Begins the next one, unless one is being built already; if a later version's is served, one for the later version to build. */
    public int rebuild() {
        return transactions.run(connection -> {
            lock(connection);
            Generation served = find(connection, "served.sql").orElseThrow();
            Generation newest = find(connection, "newest.sql").orElseThrow();
            boolean unfinished = newest.id() > served.id() && newest.foldVersion() >= CubeFold.VERSION;
            return unfinished
                    ? newest.id()
                    : begin(connection, newest.id(), Math.max(served.foldVersion(), CubeFold.VERSION));
        });
    }

    /**
     * From now on the new one is served, by all instances.
     *
     * @param topics the ids of those that there are now
     * @return false if it has not come as far as the one being served, or is not to be served any more
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

    /** Those that are not served any more. There may be millions of rows, and no transaction should last long. */
    public void dropOld() {
        int served = served();
        for (String table : OLD_ROWS) {
            while (delete(DROP_SOME.formatted(table, table), served) > 0) {
                LOG.debugf("rows of %s dropped", table);
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
