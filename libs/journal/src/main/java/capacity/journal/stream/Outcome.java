package capacity.journal.stream;

import capacity.contracts.decision.Rejection;

/** The result of a {@link StreamCommand}. */
public sealed interface Outcome {

    /**
     * @param state of the stream now; its type is that of the command's decider
     * @param position of the last fact that the command made, or found
     * @param changed whether the command made a fact
     */
    record Done(Object state, long version, long position, boolean changed) implements Outcome {}

    record Refused(Rejection rejection) implements Outcome {}
}
