package capacity.attendances;

import capacity.journal.testing.BackingServices;
import capacity.local.Postgres;
import java.util.Base64;
import java.util.Map;

/** The backing services of this service; the same for all its tests. */
public class AttendanceTestStack extends BackingServices {

    public AttendanceTestStack() {
        super("attendances");
    }

    @Override
    protected Map<String, String> settings(Postgres postgres) {
        return Map.of("capacity.master-key", Base64.getEncoder().encodeToString(new byte[32]));
    }
}
