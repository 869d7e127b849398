package capacity.projections;

import capacity.journal.testing.BackingServices;
import capacity.local.Postgres;
import java.util.Map;

/** What this service stands on; the same for all its tests. */
public class ProjectionStack extends BackingServices {

    public ProjectionStack() {
        super("projections");
    }

    /** For tests that cut the connections of others. */
    @Override
    protected Map<String, String> settings(Postgres postgres) {
        return Map.of("test.superuser", postgres.user(), "test.superuser.password", postgres.password());
    }
}
