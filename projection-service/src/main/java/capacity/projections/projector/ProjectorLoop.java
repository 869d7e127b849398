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

/** The thread that keeps the served model up to date, and builds the next one when it must. */
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

    /** A batch was not written while the next was being folded: the database refuses it, or another instance writes too. */
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

    /** Folds everything anew beside what is served. Harmless if that is going on already. */
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

    /** One that cannot go on as it is is opened anew, from what has been written of it. */
    private boolean advanceHandover() {
        try {
            return handover.step();
        } catch (GenerationGone e) {
            LOG.warn("the generation that is being built is loaded anew", e.getCause());
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

    /** Nothing is left of it when that fails: half a model is not to go on with. */
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

    /** What other instances and operators may have done meanwhile. */
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
            return; // another instance has shown its readers more than we have read
        }
        served.close();
        served = next;
        handover = null;
        withoutWriteBehind = false;
        serving.serve(served.model());
        serving.building(null);
        LOG.infof("serving generation %d", served.model().generation());
        // takes long, and harms nobody when it is not finished: the next one begins with it
        CompletableFuture.runAsync(generations::dropOld).exceptionally(failure -> {
            LOG.warnf("rows of old generations stay for the present: %s", failure.getMessage());
            return null;
        });
    }

    /** The model goes on being served until the next one is open. */
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
