package capacity.attendances.config;

import capacity.attendances.command.QuarantinedItemReader;
import capacity.attendances.participant.DerivedKeys;
import capacity.attendances.participant.ParticipantRegister;
import capacity.attendances.scan.ScanReader;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The beans that need the master key. */
@Singleton
public class ParticipantRegisterBeans {

    @Produces
    @Singleton
    ParticipantRegister register(@ConfigProperty(name = "capacity.master-key") String masterKey) {
        return new ParticipantRegister(new DerivedKeys(masterKey));
    }

    @Produces
    @Singleton
    ScanReader reader(ParticipantRegister register) {
        return new ScanReader(register);
    }

    @Produces
    @Singleton
    QuarantinedItemReader opener(ParticipantRegister register, ScanReader reader) {
        return new QuarantinedItemReader(register, reader);
    }
}
