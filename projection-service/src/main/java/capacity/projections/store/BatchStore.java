package capacity.projections.store;

import capacity.contracts.envelope.Envelope;
import capacity.contracts.envelope.Watermark;
import capacity.journal.postgres.Sql;
import capacity.projections.deadletters.DeadLetter;
import capacity.projections.deadletters.DeadLetterTable;
import capacity.projections.history.HistoryConsumer;
import capacity.projections.history.HistoryRows;
import capacity.projections.history.HistoryTable;
import capacity.projections.history.HistoryTables;
import capacity.projections.jdbc.DatabaseRefusal;
import capacity.projections.jdbc.Transactions;
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

/** Writes batches to the database and loads them again. Every call is one transaction, and blocks. */
@ApplicationScoped
public class BatchStore {

    private static final String STATE = Sql.load(BatchStore.class, "load-state.sql");
    private static final String GAP = Sql.load(BatchStore.class, "insert-gap.sql");
    private static final String WATERMARK = Sql.load(BatchStore.class, "raise-watermark.sql");
    private static final String DOUBT = Sql.load(BatchStore.class, "doubt.sql");
    private static final String END_FROZEN = Sql.load(BatchStore.class, "end-frozen.sql");
    private static final String WATERMARKS = Sql.load(BatchStore.class, "load-watermarks.sql");

    private final Transactions transactions;

    public BatchStore(DataSource database) {
        this.transactions = new Transactions(database);
    }

    /**
     * @param after the state after this batch, as the writer knows it
     * @return false, with nothing written, if another instance was faster or the generation is gone
     * @throws Refused if the database will never accept it
     */
    public boolean write(int generation, Batch batch, GenerationState after) {
        return transactions.run(connection -> write(connection, generation, batch, after) ? true : null) != null;
    }

    /** Whether the database would refuse the batch. Nothing is written. */
    public boolean refuses(int generation, Batch batch, GenerationState after) {
        try {
            transactions.run(connection -> {
                write(connection, generation, batch, after);
                return null;
            });
            return false;
        } catch (DatabaseRefusal e) {
            return true;
        }
    }

    private static boolean write(Connection connection, int generation, Batch batch, GenerationState after)
            throws SQLException {
        if (!GenerationCursors.claim(connection, generation, batch.moves(), after)) {
            return false;
        }
        HistoryRows rows = HistoryRows.of(batch.made());
        for (HistoryTable table : HistoryTables.ALL) {
            table.write(connection, generation, after.applied(), rows);
        }
        DeadLetterTable.write(connection, generation, batch.letters());
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
     * Loads what changed in a generation after a batch, from one snapshot.
     *
     * @param into receives the rows
     * @return empty if the generation is gone
     */
    public Optional<GenerationState> load(int generation, long after, HistoryConsumer into) {
        return transactions.inOneView(connection -> {
            Optional<GenerationState> state = state(connection, generation);
            if (state.isPresent() && state.get().applied() > after) {
                for (HistoryTable table : HistoryTables.ALL) {
                    table.load(connection, generation, after, into);
                }
            }
            return state;
        });
    }

    private static Optional<GenerationState> state(Connection connection, int generation) throws SQLException {
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
                Map<String, AppliedPositions> reached = GenerationCursors.reached(connection, generation);
                return Optional.of(new GenerationState(
                        row.getLong("applied"),
                        GenerationCursors.load(connection, generation),
                        reached,
                        ReceivedWatermarks.NONE.and(watermarks(connection), reached),
                        broken,
                        row.getLong("letters"),
                        row.getBoolean("incomplete")));
            }
        }
    }

    /**
     * Marks a generation that may know facts that no topic contains any more. The mark stays, whichever instance
     * continues it.
     */
    public void markDoubtful(int generation) {
        transactions.run(connection -> {
            try (PreparedStatement doubt = connection.prepareStatement(DOUBT)) {
                doubt.setInt(1, generation);
                return doubt.executeUpdate();
            }
        });
    }

    /** Ends sessions that hold a lock and are silent, so that the lock becomes free. */
    public void endFrozenSessions() {
        transactions.run(connection -> {
            try (PreparedStatement end = connection.prepareStatement(END_FROZEN)) {
                return end.execute();
            }
        });
    }

    public List<DeadLetter> lettersToCopy() {
        return transactions.run(DeadLetterTable::toCopy);
    }

    public void markCopied(DeadLetter letter) {
        transactions.run(connection -> {
            DeadLetterTable.copied(connection, letter);
            return true;
        });
    }
}
