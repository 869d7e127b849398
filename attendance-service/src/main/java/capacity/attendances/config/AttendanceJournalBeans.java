package capacity.attendances.config;

import capacity.attendances.command.CommandBatchHandler;
import capacity.attendances.command.QuarantinedItemReader;
import capacity.attendances.command.ServiceCommand;
import capacity.attendances.command.ServiceResult;
import capacity.contracts.envelope.Topics;
import capacity.journal.beans.JournalSpec;
import capacity.journal.command.CommandLoop;
import capacity.journal.command.LoopMeter;
import capacity.journal.postgres.PgJournal;
import capacity.journal.postgres.PgTransaction;
import capacity.journal.topic.TopicSpec;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What {@link capacity.journal.beans} is to make of the journal here, and the loop that writes it; {@link AttendanceServiceLifecycle} runs them. */
@Singleton
public class AttendanceJournalBeans {

    private static final String NAME = "attendances";

    @Produces
    @Singleton
    JournalSpec spec() {
        return new JournalSpec(NAME, new TopicSpec(Topics.ATTENDANCES, Topics.ATTENDANCES_PARTITIONS, false));
    }

    @Produces
    @Singleton
    CommandLoop<ServiceCommand, ServiceResult, PgTransaction> loop(
            PgJournal journal, QuarantinedItemReader opener, MeterRegistry meters) {
        return new CommandLoop<>(
                NAME,
                journal,
                new CommandBatchHandler(opener),
                CommandLoop.Bounds.DEFAULT,
                new LoopMeter(meters, NAME));
    }
}
