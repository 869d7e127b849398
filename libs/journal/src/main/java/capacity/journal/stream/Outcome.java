package capacity.journal.stream;

import capacity.contracts.decision.Rejection;

/** What a {@link StreamCommand} came to. */
public sealed interface Outcome {

    /**
     * @param state of the stream now; its type is that of the command's decider
     * @param position of the last fact that the command made, or found
     * @param changed whether it made any
     */
    record Done(Object state, long version, long position, boolean changed) implements Outcome {}

    record Refused(Rejection rejection) implements Outcome {}
}
