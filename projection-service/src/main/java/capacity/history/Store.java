package capacity.history;

import capacity.contracts.Envelope;
import capacity.contracts.Watermark;
import capacity.journal.postgres.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Batches into the database and back. Every call is one transaction, and blocks. */
@ApplicationScoped
public class Store {

    private static final String STATE = Sql.load(Store.class, "load-state.sql");
    private static final String GAP = Sql.load(Store.class, "insert-gap.sql");
    private static final String WATERMARK = Sql.load(Store.class, "raise-watermark.sql");
    private static final String DOUBT = Sql.load(Store.class, "doubt.sql");
    private static final String END_FROZEN = Sql.load(Store.class, "end-frozen.sql");
    private static final String WATERMARKS = Sql.load(Store.class, "load-watermarks.sql");

    private final Transactions transactions;

    public Store(DataSource database) {
        this.transactions = new Transactions(database);
    }

    /**
     * @param after what the writer has seen before, and this batch
     * @return false, with nothing written, if another instance was faster or the generation is gone
     * @throws Refused if the database will never take it
     */
    public boolean write(int generation, Batch batch, State after) {
        return transactions.run(connection -> write(connection, generation, batch, after) ? true : null) != null;
    }

    /** Whether the database would refuse the batch. Nothing is written. */
    public boolean refuses(int generation, Batch batch, State after) {
        try {
            transactions.run(connection -> {
                write(connection, generation, batch, after);
                return null;
            });
            return false;
        } catch (Refused e) {
            return true;
        }
    }

    private static boolean write(Connection connection, int generation, Batch batch, State after) throws SQLException {
        if (!Cursors.claim(connection, generation, batch.moves(), after)) {
            return false;
        }
        Rows rows = Rows.of(batch.made());
        for (Table table : Tables.ALL) {
            table.write(connection, generation, after.applied(), rows);
        }
        Letters.write(connection, generation, batch.letters());
        gaps(connection, generation, batch.gaps());
        watermarks(connection, batch.watermarks());
        return true;
    }

    private static void gaps(Connection connection, int generation, List<Envelope> gaps) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(GAP)) {
            for (Envelope each : gaps) {
                insert.setInt(1, generation);
                insert.setObject(2, each.stream());
                insert.setLong(3, each.version());
                insert.setString(4, each.journal());
                insert.setLong(5, each.position());
                insert.executeUpdate();
            }
        }
    }

    private static void watermarks(Connection connection, List<Watermark> watermarks) throws SQLException {
        try (PreparedStatement raise = connection.prepareStatement(WATERMARK)) {
            for (Watermark each : watermarks) {
                raise.setString(1, each.journal());
                raise.setLong(2, each.position());
                raise.setTimestamp(3, Timestamp.from(each.closedUntil()));
                raise.executeUpdate();
            }
        }
    }

    private static List<Watermark> watermarks(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(WATERMARKS);
                ResultSet rows = select.executeQuery()) {
            List<Watermark> watermarks = new ArrayList<>();
            while (rows.next()) {
                Timestamp until = rows.getTimestamp("recorded_at");
                watermarks.add(new Watermark(rows.getString("journal"), rows.getLong("position"), until.toInstant()));
            }
            return watermarks;
        }
    }

    /**
     * What happened in a generation after a batch, in one consistent view.
     *
     * @param into gets the changes
     * @return empty if the generation is gone
     */
    public Optional<State> load(int generation, long after, Loader into) {
        return transactions.inOneView(connection -> {
            Optional<State> state = state(connection, generation);
            if (state.isPresent() && state.get().applied() > after) {
                for (Table table : Tables.ALL) {
                    table.load(connection, generation, after, into);
                }
            }
            return state;
        });
    }

    private static Optional<State> state(Connection connection, int generation) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(STATE)) {
            select.setInt(1, generation);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                Set<UUID> broken = Arrays.stream(
                                (Object[]) row.getArray("broken_streams").getArray())
                        .map(UUID.class::cast)
                        .collect(Collectors.toSet());
                Map<String, Reached> reached = Cursors.reached(connection, generation);
                return Optional.of(new State(
                        row.getLong("applied"),
                        Cursors.load(connection, generation),
                        reached,
                        Promises.NONE.and(watermarks(connection), reached),
                        broken,
                        row.getLong("letters"),
                        row.getBoolean("incomplete")));
            }
        }
    }

    /** From now on, whoever goes on with it: a generation may know facts that no topic holds any more. */
    public void doubt(int generation) {
        transactions.run(connection -> {
            try (PreparedStatement doubt = connection.prepareStatement(DOUBT)) {
                doubt.setInt(1, generation);
                return doubt.executeUpdate();
            }
        });
    }

    /** Whoever holds a lock and says nothing; then the lock is free. */
    public void endFrozen() {
        transactions.run(connection -> {
            try (PreparedStatement end = connection.prepareStatement(END_FROZEN)) {
                return end.execute();
            }
        });
    }

    public List<Letter> lettersToCopy() {
        return transactions.run(Letters::toCopy);
    }

    public void copied(Letter letter) {
        transactions.run(connection -> {
            Letters.copied(connection, letter);
            return true;
        });
    }
}
