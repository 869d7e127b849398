package capacity.projections.projector;

import capacity.contracts.envelope.Topics;
import capacity.projections.model.ServedModel;
import capacity.projections.store.GenerationState;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;

/**
 * Metrics for alerts: facts that wait, and facts that are missing, in the served generation. They exist from the start,
 * because they are needed most when nothing can be read.
 */
@Startup
@ApplicationScoped
public class ProjectorMetrics implements Projector.WriteListener {

    private static final List<String> JOURNALS = List.of("events", "attendances");
    private static final List<String> TOPICS = List.of(Topics.EVENTS, Topics.ATTENDANCES);

    private final MeterRegistry meters;
    private final ServedModel serving;
    private final Timer commits;
    private final DistributionSummary batches;
    private final Counter letters;

    ProjectorMetrics(MeterRegistry meters, ServedModel serving) {
        this.meters = meters;
        this.serving = serving;
        this.commits = meters.timer("capacity.projection.commit");
        this.batches = meters.summary("capacity.projection.batch.facts");
        this.letters = meters.counter("capacity.projection.dead.letters.found");
        JOURNALS.forEach(this::ofJournal);
        TOPICS.forEach(topic -> Gauge.builder("capacity.projection.lag.records", serving, each -> lag(each, topic))
                .description("records of the topic that have not been applied, as of about a second ago")
                .tag("topic", topic)
                .register(meters));
        ofIntake();
    }

    private void ofJournal(String journal) {
        ofJournal(journal, "position", "all facts up to this position have been applied", GenerationState::position);
        ofJournal(
                journal,
                "watermark.position",
                "the last position that the journal has announced",
                (state, name) -> state.watermarks().position(name));
        ofJournal(
                journal,
                "lag.facts",
                "facts between the applied and the announced position",
                (state, name) -> Math.max(0, state.watermarks().position(name) - state.position(name)));
        ofJournal(
                journal,
                "watermark.seconds",
                "seconds since 1970: everything recorded until then is in the totals",
                ProjectorMetrics::knownUntil);
        ofJournal(
                journal,
                "lag.seconds",
                "greatest possible age of the totals; grows while Kafka or the relay is unreachable",
                (state, name) -> Instant.now().toEpochMilli() / 1e3 - knownUntil(state, name));
    }

    private void ofJournal(
            String journal, String name, String says, ToDoubleBiFunction<GenerationState, String> value) {
        gauge(name, says, state -> value.applyAsDouble(state, journal), "journal", journal);
    }

    private static double knownUntil(GenerationState state, String journal) {
        return state.watermarks()
                .knownUntil(journal)
                .map(until -> until.toEpochMilli() / 1e3)
                .orElse(Double.NaN);
    }

    private void ofIntake() {
        gauge("incomplete", "1 while there are dead letters or version gaps", state -> state.incomplete() ? 1 : 0);
        gauge("dead.letters", "records that are not in the totals", GenerationState::letters);
        gauge("batches", "batches written so far", GenerationState::applied);
        meters.gauge("capacity.projection.stuck", serving, each -> each.stuck() ? 1 : 0);
        meters.gauge(
                "capacity.projection.building", serving, each -> each.building().isPresent() ? 1 : 0);
        meters.gauge("capacity.projection.building.lag.records", serving, ServedModel::buildingLag);
    }

    private void gauge(String name, String says, ToDoubleFunction<GenerationState> value, String... tags) {
        Gauge.builder(
                        "capacity.projection." + name,
                        serving,
                        each -> each.model()
                                .map(model -> value.applyAsDouble(model.state()))
                                .orElse(Double.NaN))
                .description(says)
                .tags(tags)
                .register(meters);
    }

    private static double lag(ServedModel serving, String topic) {
        return serving.lag().entrySet().stream()
                .filter(each -> each.getKey().topic().equals(topic))
                .mapToLong(each -> each.getValue())
                .sum();
    }

    @Override
    public void wrote(int facts, int deadLetters, Duration took) {
        batches.record(facts);
        letters.increment(deadLetters);
        commits.record(took);
    }
}
