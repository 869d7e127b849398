package capacity.journal.testing;

import capacity.contracts.decision.Decider;
import capacity.contracts.decision.Decision;
import capacity.contracts.facts.EventFact;
import capacity.contracts.facts.EventFact.HeadcountReported;
import capacity.journal.stream.StreamCommand;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.LongPredicate;

/** The simplest aggregate there is: a number that goes up by one, and a rule to refuse. */
public final class Counter implements Decider<Counter.Count, Integer, EventFact> {

    public static final Counter INSTANCE = new Counter();

    /** @param bad refused by the rules */
    public record Count(boolean bad) {}

    public static StreamCommand<Count, Integer> up(UUID stream) {
        return command(stream, new Count(false), version -> true);
    }

    public static StreamCommand<Count, Integer> refused(UUID stream) {
        return command(stream, new Count(true), version -> true);
    }

    public static StreamCommand<Count, Integer> upFrom(UUID stream, long version) {
        return command(stream, new Count(false), actual -> actual == version);
    }

    private static StreamCommand<Count, Integer> command(UUID stream, Count count, LongPredicate expected) {
        return new StreamCommand<>(stream, INSTANCE, count, expected, true);
    }

    @Override
    public Class<EventFact> family() {
        return EventFact.class;
    }

    @Override
    public Integer initial() {
        return 0;
    }

    @Override
    public Integer evolve(Integer state, EventFact fact) {
        return ((HeadcountReported) fact).count();
    }

    @Override
    public Decision<EventFact> decide(Integer state, Count command) {
        return command.bad()
                ? Decision.refused("bad", "It was bad.")
                : Decision.fact(new HeadcountReported(LocalDate.EPOCH, state + 1, "counted"));
    }
}
