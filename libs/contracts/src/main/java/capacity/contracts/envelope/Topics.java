package capacity.contracts.envelope;

/** The public log. Partition counts never change in place: a key must stay in its partition. */
public final class Topics {

    /** Facts of the journal {@code events}; key: the stream. */
    public static final String EVENTS = "capacity.events.v1";

    public static final int EVENTS_PARTITIONS = 3;

    /** Facts of the journal {@code attendances}; key: the event's id. */
    public static final String ATTENDANCES = "capacity.attendances.v1";

    public static final int ATTENDANCES_PARTITIONS = 6;

    /** Compacted; key: the journal's name. One partition. */
    public static final String WATERMARKS = "capacity.watermarks.v1";

    /** Records that a reader could not understand, with the reason. One partition. */
    public static final String DEAD_LETTERS = "capacity.dead-letters.v1";

    private Topics() {}
}
