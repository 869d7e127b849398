package capacity.events.register;

/**
 * The state of one register entry.
 *
 * @param <D> the details that an entry of this register has
 */
public sealed interface RegisterEntry<D> {

    record Absent<D>() implements RegisterEntry<D> {}

    sealed interface Known<D> extends RegisterEntry<D> {

        /** The first details; every repeated request is compared with them. */
        D asFirstRegistered();

        /** The details as they are today, or as they were when the entry was withdrawn. */
        D details();
    }

    record Registered<D>(D asFirstRegistered, D details) implements Known<D> {}

    /** Withdrawn permanently: an entry that was withdrawn by mistake is registered again, under another id. */
    record Withdrawn<D>(D asFirstRegistered, D details, String reason) implements Known<D> {}
}
