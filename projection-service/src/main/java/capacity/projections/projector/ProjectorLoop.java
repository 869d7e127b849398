package capacity.projections.projector;

import capacity.journal.reader.LogReader;
import capacity.projections.model.ServedModel;
import capacity.projections.projector.Projector.GenerationGone;
import capacity.projections.store.BatchStore;
import capacity.projections.store.Generations;
import io.quarkus.runtime.Startup;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;

/** The thread that keeps the served model up to date, and builds the next one when needed. */
@Startup
@ApplicationScoped
public class ProjectorLoop {

    private static final Logger LOG = Logger.getLogger(ProjectorLoop.class);
    private static final Duration IDLE = Duration.ofMillis(50);
    private static final long CHECK_EVERY = Duration.ofSeconds(1).toNanos();

    private final BatchStore store;
    private final Generations generations;
    private final ServedModel serving;
    private final ProjectorMetrics metrics;
    private final Map<String, Object> kafka;
    private final FailureBackoff backoff;
    private final Thread thread = new Thread(this::run, "intake");
    private volatile boolean stopped;
    private volatile boolean asked;
    private boolean started;
    private Projector served;
    private GenerationHandover handover;

    /** True after write-behind failed: the database refused a batch, or another instance writes too. */
    private boolean withoutWriteBehind;

    private long checked = System.nanoTime() - CHECK_EVERY;

    ProjectorLoop(
            BatchStore store,
            Generations generations,
            ServedModel serving,
            ProjectorMetrics metrics,
            @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.store = store;
        this.generations = generations;
        this.serving = serving;
        this.metrics = metrics;
        this.kafka = kafka;
        this.backoff = new FailureBackoff(store, serving);
    }

    @PostConstruct
    void start() {
        thread.setDaemon(true);
        thread.start();
    }

    @PreDestroy
    void stop() throws InterruptedException {
        stopped = true;
        thread.join(Duration.ofSeconds(10).toMillis());
    }

    /** Starts a rebuild beside the served generation. Does nothing if one is already running. */
    public int rebuild() {
        int generation = generations.rebuild();
        asked = true;
        return generation;
    }

    private void run() {
        while (!stopped) {
            try {
                step();
                backoff.succeeded();
            } catch (GenerationGone e) {
                close();
            } catch (RuntimeException | Error e) {
                backoff.failed(e);
            }
        }
        close();
    }

    private void step() {
        if (served == null) {
            open();
        }
        if (asked || System.nanoTime() - checked >= CHECK_EVERY) {
            asked = false;
            check();
            checked = System.nanoTime();
        }
        served.step(handover == null ? IDLE : Duration.ZERO);
        if (handover != null && advanceHandover()) {
            switchOver();
        }
    }

    /** A generation that cannot continue is closed, and opened again from what has been written of it. */
    private boolean advanceHandover() {
        try {
            return handover.step();
        } catch (GenerationGone e) {
            LOG.warn("the generation being built is loaded again from the database", e.getCause());
            stopBuilding();
            withoutWriteBehind = true;
            return false;
        }
    }

    private void open() {
        int generation = generations.served();
        if (!started && generations.outdated()) {
            generations.rebuild();
        }
        started = true;
        served = opened(generation);
        serving.serve(served.model());
        LOG.infof("serving generation %d", served.model().generation());
    }

    /** Closes the projector if loading fails, because a half-loaded model must not be used. */
    private Projector opened(int generation) {
        Projector projector = new Projector(store, new LogReader(kafka, Projector.TOPICS), generation, metrics);
        try {
            projector.catchUp();
            return projector;
        } catch (RuntimeException | Error e) {
            projector.close();
            throw e;
        }
    }

    /** Reacts to what other instances and operators have done in the meantime. */
    private void check() {
        if (generations.served() != served.model().generation()) {
            throw new GenerationGone();
        }
        if (handover == null) {
            generations.building().ifPresent(this::build);
        } else {
            handover.next().checkTopics();
        }
        served.checkTopics();
        var ends = served.ends();
        serving.lag(served.lag(ends));
        serving.buildingLag(handover == null ? 0 : handover.lag(ends));
    }

    private void build(int generation) {
        handover = new GenerationHandover(served, opened(generation), withoutWriteBehind);
        serving.building(generation);
        LOG.infof("building generation %d", generation);
    }

    private void switchOver() {
        Projector next = handover.next();
        if (!generations.serve(next.model().generation(), next.topicIds())) {
            return; // another instance has shown its readers more than this one has read
        }
        served.close();
        served = next;
        handover = null;
        withoutWriteBehind = false;
        serving.serve(served.model());
        serving.building(null);
        LOG.infof("serving generation %d", served.model().generation());
        // takes long, and may be interrupted, because the next switch continues it
        CompletableFuture.runAsync(generations::dropOld).exceptionally(failure -> {
            LOG.warnf(
                    "rows of old generations cannot be deleted, the next switch tries again: %s", failure.getMessage());
            return null;
        });
    }

    /** The model stays served until the next one is open. */
    private void close() {
        if (served != null) {
            served.close();
            served = null;
        }
        stopBuilding();
    }

    private void stopBuilding() {
        if (handover != null) {
            handover.close();
            handover = null;
            serving.building(null);
        }
    }
}
