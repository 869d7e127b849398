package capacity.events;

import capacity.journal.testing.BackingServices;

/** What this service needs; the same for all its tests. */
public class EventTestStack extends BackingServices {

    public EventTestStack() {
        super("events");
    }
}
