package capacity.projection;

import capacity.local.Postgres;
import capacity.testing.RealParts;
import java.util.Map;

/** What this service stands on; the same for all its tests. */
public class Stack extends RealParts {

    public Stack() {
        super("projections");
    }

    /** For tests that cut the connections of others. */
    @Override
    protected Map<String, String> settings(Postgres postgres) {
        return Map.of("test.superuser", postgres.user(), "test.superuser.password", postgres.password());
    }
}
