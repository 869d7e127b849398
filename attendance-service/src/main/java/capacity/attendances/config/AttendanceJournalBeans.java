package capacity.attendances.config;

import capacity.attendances.command.CommandBatchHandler;
import capacity.attendances.command.QuarantinedItemReader;
import capacity.attendances.command.ServiceCommand;
import capacity.attendances.command.ServiceResult;
import capacity.attendances.command.ServiceResultReader;
import capacity.contracts.envelope.Topics;
import capacity.journal.beans.CommandGateway;
import capacity.journal.beans.JournalSpec;
import capacity.journal.command.CommandLoop;
import capacity.journal.command.LoopMeter;
import capacity.journal.postgres.PgJournal;
import capacity.journal.relay.Relay;
import capacity.journal.topic.TopicSpec;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The journal of this service, and the gateway for all its commands. */
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
    CommandGateway<ServiceCommand, ServiceResult> gateway(
            PgJournal journal, QuarantinedItemReader opener, Relay relay, MeterRegistry meters) {
        return new CommandGateway<>(
                new CommandLoop<>(
                        NAME,
                        journal,
                        new CommandBatchHandler(opener),
                        CommandLoop.Bounds.DEFAULT,
                        new LoopMeter(meters, NAME)),
                relay::wake,
                new ServiceResultReader());
    }
}
