package capacity.wiring;

import capacity.contracts.Topics;
import capacity.journal.CommandLoop;
import capacity.journal.LoopMeter;
import capacity.journal.beans.JournalSpec;
import capacity.journal.kafka.TopicSpec;
import capacity.journal.postgres.PgJournal;
import capacity.journal.postgres.PgTransaction;
import capacity.recording.Answer;
import capacity.recording.ItemOpener;
import capacity.recording.RecordingCommand;
import capacity.recording.RecordingHandler;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What {@link capacity.journal.beans} is to make of the journal here, and the loop that writes it; {@link Lifecycle} runs them. */
@Singleton
public class AttendancesJournal {

    private static final String NAME = "attendances";

    @Produces
    @Singleton
    JournalSpec spec() {
        return new JournalSpec(NAME, new TopicSpec(Topics.ATTENDANCES, Topics.ATTENDANCES_PARTITIONS, false));
    }

    @Produces
    @Singleton
    CommandLoop<RecordingCommand, Answer, PgTransaction> loop(
            PgJournal journal, ItemOpener opener, MeterRegistry meters) {
        return new CommandLoop<>(
                NAME, journal, new RecordingHandler(opener), CommandLoop.Bounds.DEFAULT, new LoopMeter(meters, NAME));
    }
}
