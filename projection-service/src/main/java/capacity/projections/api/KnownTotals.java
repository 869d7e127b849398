package capacity.projections.api;

import capacity.http.problem.ProblemException;
import capacity.projections.model.CallerContext;
import capacity.projections.model.ReadModel;
import capacity.projections.model.ServedModel;
import capacity.projections.snapshot.View;
import capacity.projections.store.GenerationState;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What is known now, or was known at an earlier moment. */
@ApplicationScoped
class KnownTotals {

    private static final Duration POLL = Duration.ofMillis(50);
    private static final int POLLS = 40; // 2 seconds

    private final ServedModel serving;

    KnownTotals(ServedModel serving) {
        this.serving = serving;
    }

    /** What a question is answered from. Equal ones give equal answers. */
    record Known(View view, AsOf asOf) {}

    /** @throws ProblemException 503 while no model is loaded */
    Known now() {
        ReadModel model = model();
        ReadModel.Known known = model.known();
        return new Known(View.latest(known.snapshot()), AsOf.of(model.generation(), known.state()));
    }

    /**
     * Waits for the journals to close the moment.
     *
     * @return fails with 422 for a moment in the future, and with 503 if a journal is late
     */
    Uni<Known> at(Instant knownBy) {
        if (knownBy.isAfter(Instant.now())) {
            throw ProblemException.refused("in-the-future", "knownBy must not be in the future.");
        }
        return CallerContext.of(Uni.createFrom()
                .item(() -> closed(knownBy))
                .repeat()
                .withDelay(POLL)
                .atMost(POLLS)
                .select()
                .where(Optional::isPresent)
                .toUni()
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.unavailable(
                        "not-yet-known",
                        "Facts recorded before this moment may still be on their way. Try again later.",
                        1))
                .map(Optional::get));
    }

    /** Empty as long as facts from before the moment may still arrive. */
    private Optional<Known> closed(Instant knownBy) {
        ReadModel model = model();
        ReadModel.Known known = model.known();
        if (!isClosed(known.state(), AsOf.EVENTS, knownBy) || !isClosed(known.state(), AsOf.ATTENDANCES, knownBy)) {
            return Optional.empty();
        }
        View view = new View(
                known.snapshot(), position(known, AsOf.EVENTS, knownBy), position(known, AsOf.ATTENDANCES, knownBy));
        return Optional.of(new Known(
                view,
                new AsOf(
                        model.generation(),
                        new AsOf.Positions(view.events(), view.attendances()),
                        known.state().facts(),
                        known.state().incomplete())));
    }

    private static boolean isClosed(GenerationState state, String journal, Instant moment) {
        return state.watermarks().knownUntil(journal).filter(moment::isBefore).isPresent();
    }

    private static int position(ReadModel.Known known, String journal, Instant moment) {
        return known.snapshot()
                .times(journal)
                .position(moment, Math.toIntExact(known.state().position(journal)));
    }

    private ReadModel model() {
        return serving.model().orElseThrow(KnownTotals::notReady);
    }

    static ProblemException notReady() {
        return ProblemException.unavailable("not-ready", "The totals are being loaded. Try again later.", 1);
    }
}
