package capacity.journal.testing;

import capacity.journal.Journal;
import capacity.journal.Transaction;
import capacity.journal.command.BatchHandler;
import capacity.journal.command.CommandLoop;
import capacity.journal.command.LoopMeter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

/** Loops without metrics, not yet started. */
public final class CommandLoops {

    private CommandLoops() {}

    public static <C, A, T extends Transaction> CommandLoop<C, A, T> over(
            Journal<T> journal, BatchHandler<C, A, ? super T> handler, CommandLoop.Bounds bounds) {
        return new CommandLoop<>("test", journal, handler, bounds, new LoopMeter(new SimpleMeterRegistry(), "test"));
    }
}
