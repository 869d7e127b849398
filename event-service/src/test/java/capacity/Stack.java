package capacity;

import capacity.testing.RealParts;

/** What this service stands on; the same for all its tests. */
public class Stack extends RealParts {

    public Stack() {
        super("events");
    }
}
