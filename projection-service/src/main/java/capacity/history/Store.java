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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Batches into the database and back. Every call is one transaction, and blocks. */
@ApplicationScoped
public class Store {

    private static final String ADVANCE = Sql.load(Store.class, "advance.sql");
    private static final String STATE = Sql.load(Store.class, "load-state.sql");
    private static final String GAP = Sql.load(Store.class, "insert-gap.sql");
    private static final String WATERMARK = Sql.load(Store.class, "raise-watermark.sql");

    private final Transactions transactions;

    public Store(DataSource database) {
        this.transactions = new Transactions(database);
    }

    /**
     * @param before what the writer has seen; the batch comes next
     * @return false, with nothing written, if another instance was faster or the generation is gone
     */
    public boolean write(int generation, State before, Batch batch) {
        return transactions.run(connection -> {
                    if (!advance(connection, generation, before.applied())
                            || !Cursors.move(connection, generation, batch.moves())) {
                        return null;
                    }
                    Cursors.reach(connection, generation, before.reachedWith(batch));
                    Rows rows = Rows.of(batch.made());
                    for (Table table : Tables.ALL) {
                        table.write(connection, generation, before.applied() + 1, rows);
                    }
                    Letters.write(connection, generation, batch.letters());
                    gaps(connection, generation, batch.gaps());
                    watermarks(connection, batch.watermarks());
                    return true;
                })
                != null;
    }

    private static boolean advance(Connection connection, int generation, long applied) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(ADVANCE)) {
            update.setInt(1, generation);
            update.setLong(2, applied);
            return update.executeUpdate() == 1;
        }
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

    /**
     * What happened in a generation after a batch, in one consistent view.
     *
     * @param into gets the changes
     * @return empty if the generation is gone
     */
    public Optional<State> load(int generation, long after, Loader into) {
        return transactions.run(Connection.TRANSACTION_REPEATABLE_READ, connection -> {
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
                return Optional.of(new State(
                        row.getLong("applied"),
                        Cursors.load(connection, generation),
                        Cursors.reached(connection, generation),
                        broken,
                        row.getBoolean("incomplete")));
            }
        }
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
