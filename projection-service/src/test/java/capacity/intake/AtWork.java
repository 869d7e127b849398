package capacity.intake;

import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.totals.Filters;
import capacity.totals.Headline;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;

/** An intake that works by itself, beside which a test may have instances of its own. */
abstract class AtWork extends Instances {

    protected final Serving serving = new Serving();
    private Intake intake;

    @AfterEach
    void stop() throws InterruptedException {
        if (intake != null) {
            intake.stop();
        }
    }

    protected final void start() {
        intake = ProjectorProcess.intake(database, kafka(), serving);
        intake.start();
    }

    protected final int servedGeneration() {
        return serving.model().map(Model::generation).orElse(0);
    }

    protected final Headline served() {
        return serving.model().orElseThrow().read((cube, state) -> Headline.of(cube, Filters.ALL));
    }

    protected static void until(BooleanSupplier condition) throws InterruptedException {
        long deadline = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < deadline, "it did not happen within two minutes");
            Thread.sleep(20);
        }
    }
}
