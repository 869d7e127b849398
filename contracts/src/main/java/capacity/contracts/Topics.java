package capacity.contracts;

/** The public log. Partition counts never change in place: a key must stay where it is. */
public final class Topics {

    public static final String EVENTS = "capacity.events.v1";
    public static final String ATTENDANCES = "capacity.attendances.v1";
    public static final String WATERMARKS = "capacity.watermarks.v1";
    public static final String DEAD_LETTERS = "capacity.dead-letters.v1";

    private Topics() {}
}
