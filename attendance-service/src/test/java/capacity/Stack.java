package capacity;

import capacity.local.Postgres;
import capacity.testing.RealParts;
import java.util.Base64;
import java.util.Map;

/** What this service stands on; the same for all its tests. */
public class Stack extends RealParts {

    public Stack() {
        super("attendances");
    }

    @Override
    protected Map<String, String> settings(Postgres postgres) {
        return Map.of("capacity.master-key", Base64.getEncoder().encodeToString(new byte[32]));
    }
}
