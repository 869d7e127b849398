package capacity.endtoend.fault;

import capacity.endtoend.DeployedStack;
import capacity.endtoend.fault.evidence.JournalReader;
import capacity.endtoend.sharedstack.SharedStack;
import capacity.journal.testing.FaultEffort;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The database rolls back three in ten transactions, at the commit. */
@Tag("faults")
@ExtendWith(SharedStack.class)
class RollbackIT {

    private static final List<String> DATABASES = List.of("events", "attendances");
    private static final int SECONDS = FaultEffort.of(5, 20);

    /** A deferred trigger, so that it fires at the commit; on the head row, which every transaction changes once. */
    private static final String BEGIN = """
            CREATE SEQUENCE refused;
            CREATE FUNCTION refuse_some() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                IF random() < 0.3 THEN
                    PERFORM nextval('refused');
                    RAISE EXCEPTION 'refused on purpose' USING ERRCODE = '%s';
                END IF;
                RETURN NULL;
            END;
            $$;
            CREATE CONSTRAINT TRIGGER refuse_some AFTER UPDATE ON journal_head
                DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_some();
            """;

    private static final String END = "DROP FUNCTION refuse_some CASCADE; DROP SEQUENCE refused";

    private final JournalReader journals;
    private final FaultTrial trial;

    RollbackIT(DeployedStack stack) {
        this.journals = new JournalReader(stack);
        this.trial = new FaultTrial(stack);
    }

    /** @param state of SQL: serialization failure, out of memory, cancelled */
    @ParameterizedTest
    @ValueSource(strings = {"40001", "53200", "57014"})
    void rolled_back_transactions_leave_no_gap_and_no_client_waiting(String state) throws Exception {
        trial.survives("30 % of transactions rolled back, SQLSTATE " + state, 1, () -> {
            for (String database : DATABASES) {
                execute(database, BEGIN.formatted(state));
            }
            try {
                Thread.sleep(SECONDS * 1000L);
            } finally {
                for (String database : DATABASES) {
                    execute(database, END);
                }
            }
        });
    }

    private void execute(String database, String sql) throws SQLException {
        try (Connection connection = journals.connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
