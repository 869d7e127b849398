package capacity.projections;

import capacity.journal.testing.BackingServices;
import capacity.local.Postgres;
import java.util.Map;

/** The backing services of this service; the same for all its tests. */
public class ProjectionStack extends BackingServices {

    public ProjectionStack() {
        super("projections");
    }

    /** The superuser, for tests that end connections of the service; short time-outs, for tests that wait for Kafka to be missed. */
    @Override
    protected Map<String, String> settings(Postgres postgres) {
        return Map.of(
                "test.superuser",
                postgres.user(),
                "test.superuser.password",
                postgres.password(),
                "kafka.default.api.timeout.ms",
                "3000",
                "kafka.request.timeout.ms",
                "3000");
    }
}
