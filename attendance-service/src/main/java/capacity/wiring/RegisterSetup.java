package capacity.wiring;

import capacity.participant.Keys;
import capacity.participant.Register;
import capacity.recording.ItemOpener;
import capacity.scan.ScanReader;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whatever needs the master key, as beans. */
@Singleton
public class RegisterSetup {

    @Produces
    @Singleton
    Register register(@ConfigProperty(name = "capacity.master-key") String masterKey) {
        return new Register(new Keys(masterKey));
    }

    @Produces
    @Singleton
    ScanReader reader(Register register) {
        return new ScanReader(register);
    }

    @Produces
    @Singleton
    ItemOpener opener(Register register, ScanReader reader) {
        return new ItemOpener(register.keys(), reader);
    }
}
