package capacity.events.register;

/**
 * One entry of a register as its facts tell it.
 *
 * @param <D> the details that an entry of this register has
 */
public sealed interface RegisterEntry<D> {

    record Absent<D>() implements RegisterEntry<D> {}

    sealed interface Known<D> extends RegisterEntry<D> {

        /** What a repeated request is compared with, for ever. */
        D asFirstRegistered();

        /** As they are today, or were when the entry was withdrawn. */
        D details();
    }

    record Registered<D>(D asFirstRegistered, D details) implements Known<D> {}

    /** Withdrawn for good: an entry that was withdrawn by mistake is registered anew, under another id. */
    record Withdrawn<D>(D asFirstRegistered, D details, String reason) implements Known<D> {}
}
