package capacity.events.aggregates;

import capacity.journal.beans.CommandGateway;
import capacity.journal.beans.OutcomeReader;
import capacity.journal.command.CommandLoop;
import capacity.journal.command.LoopMeter;
import capacity.journal.postgres.PgJournal;
import capacity.journal.relay.Relay;
import capacity.journal.stream.Outcome;
import capacity.journal.stream.StreamCommand;
import capacity.journal.stream.StreamHandler;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;

/** The gateway that all commands of this service take. A class, because CDI injects no type with a wildcard. */
@Singleton
public class EventCommandGateway extends CommandGateway<StreamCommand<?, ?>, Outcome> {

    EventCommandGateway(PgJournal journal, Relay relay, MeterRegistry meters) {
        super(
                new CommandLoop<>(
                        EventJournalBeans.NAME,
                        journal,
                        new StreamHandler(),
                        CommandLoop.Bounds.DEFAULT,
                        new LoopMeter(meters, EventJournalBeans.NAME)),
                relay::wake,
                new OutcomeReader());
    }
}
