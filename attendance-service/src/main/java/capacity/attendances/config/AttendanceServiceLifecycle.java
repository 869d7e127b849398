package capacity.attendances.config;

import capacity.attendances.command.ServiceCommand;
import capacity.attendances.command.ServiceResult;
import capacity.attendances.eventfeed.EventConsumer;
import capacity.attendances.participant.MasterKeyCheck;
import capacity.attendances.participant.ParticipantRegister;
import capacity.attendances.upgrade.AddressUpgrade;
import capacity.journal.beans.CommandGateway;
import capacity.journal.postgres.PgJournal;
import capacity.journal.relay.Relay;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * Checks the master key before anything starts. Starts the loop before the beans that submit to it, and stops it after
 * them, so that every admitted command is finished.
 */
@Singleton
public class AttendanceServiceLifecycle {

    /** Long enough for a new database to accept facts before we answer. Without Kafka the relay reports that sooner. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final CommandGateway<ServiceCommand, ServiceResult> gateway;
    private final Relay relay;
    private final EventConsumer intake;
    private final PgJournal journal;
    private final MasterKeyCheck masterKey;
    private final ParticipantRegister register;
    private final AddressUpgrade addresses;

    AttendanceServiceLifecycle(
            CommandGateway<ServiceCommand, ServiceResult> gateway,
            Relay relay,
            EventConsumer intake,
            PgJournal journal,
            MasterKeyCheck masterKey,
            ParticipantRegister register,
            AddressUpgrade addresses) {
        this.gateway = gateway;
        this.relay = relay;
        this.intake = intake;
        this.journal = journal;
        this.masterKey = masterKey;
        this.register = register;
        this.addresses = addresses;
    }

    void start(@Observes StartupEvent event) {
        masterKey.check(register);
        gateway.start();
        relay.start();
        relay.awaitFirstLook(PATIENCE);
        intake.start();
        addresses.start();
    }

    void stop(@Observes ShutdownEvent event) {
        addresses.stop();
        intake.close();
        gateway.close();
        relay.close();
        journal.close();
    }
}
