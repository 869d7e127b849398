package capacity.projections.projector;

import capacity.projections.headline.Headline;
import capacity.projections.model.ReadModel;
import capacity.projections.model.ServedModel;
import capacity.projections.question.Filters;
import capacity.projections.snapshot.View;
import org.junit.jupiter.api.AfterEach;

/** A running projector loop, beside which a test may have its own instances. */
abstract class ProjectorLoopHarness extends ProjectorHarness {

    protected final ServedModel serving = new ServedModel();
    private ProjectorLoop intake;

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
        return serving.model().map(ReadModel::generation).orElse(0);
    }

    protected final Headline served() {
        return Headline.of(View.latest(serving.model().orElseThrow().known().snapshot()), Filters.ALL);
    }
}
