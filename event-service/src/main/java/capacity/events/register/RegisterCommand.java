package capacity.events.register;

/**
 * What an organizer may ask of a register. The contents are valid in themselves.
 *
 * @param <D> the details that an entry of this register has
 */
public sealed interface RegisterCommand<D> {

    record Register<D>(D details) implements RegisterCommand<D> {}

    /** @param details all of the new details */
    record Revise<D>(D details) implements RegisterCommand<D> {}

    record Withdraw<D>(String reason) implements RegisterCommand<D> {}
}
