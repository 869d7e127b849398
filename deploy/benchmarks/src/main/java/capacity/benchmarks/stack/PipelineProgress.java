package capacity.benchmarks.stack;

import capacity.local.Service;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** How far relay and projection have come in the journal of attendances. */
public final class PipelineProgress {

    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final AttendanceDatabase facts;
    private final BenchmarkClient projections;

    public PipelineProgress(BenchmarkStack stack, AttendanceDatabase facts) {
        this.facts = facts;
        this.projections = new BenchmarkClient(stack.of(Service.PROJECTION_SERVICE), stack.token("admin"));
    }

    /** What projection-service says about its projections. */
    public JsonNode state() {
        return projections.get("/projections");
    }

    /** The last position that the projection has applied. */
    public long applied() {
        return state().path("asOf").path("attendances").asLong();
    }

    /** @return the number of the generation whose rebuild begins now */
    public int rebuild() {
        return projections.post("/projections/rebuild", "").path("building").asInt();
    }

    public void awaitRelay() {
        await("the relay", () -> facts.cursor() >= facts.head());
    }

    public void awaitProjection() {
        awaitRelay();
        await("the projection", () -> applied() >= facts.head());
    }

    /** @throws IllegalStateException if it takes more than five minutes */
    public static void await(String who, BooleanSupplier done) {
        long deadline = System.nanoTime() + LONGEST.toNanos();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(who + " has not caught up within five minutes");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
