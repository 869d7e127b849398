package capacity.intake;

import capacity.history.Generations;
import capacity.history.Store;
import capacity.intake.Projector.GenerationGone;
import capacity.journal.kafka.LogReader;
import io.quarkus.runtime.Startup;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** The thread that keeps the served model up to date, and builds the next one when it must. */
@Startup
@ApplicationScoped
public class Intake {

    private static final Logger LOG = Logger.getLogger(Intake.class);
    private static final Duration IDLE = Duration.ofMillis(50);
    private static final Duration BACK_OFF = Duration.ofMillis(500);
    private static final long CHECK_EVERY = TimeUnit.SECONDS.toNanos(1);

    private final Store store;
    private final Generations generations;
    private final Serving serving;
    private final IntakeMetrics metrics;
    private final Map<String, Object> kafka;
    private final Thread thread = new Thread(this::run, "intake");
    private volatile boolean stopped;
    private volatile boolean started;
    private Projector served;
    private Projector building;
    private Takeover takeover;
    private String trouble = "";
    private long checked = System.nanoTime() - CHECK_EVERY;

    Intake(
            Store store,
            Generations generations,
            Serving serving,
            IntakeMetrics metrics,
            @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.store = store;
        this.generations = generations;
        this.serving = serving;
        this.metrics = metrics;
        this.kafka = kafka;
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
        return generations.rebuild();
    }

    private void run() {
        while (!stopped) {
            try {
                turn();
                trouble = "";
                serving.stuck(false);
            } catch (GenerationGone e) {
                close();
            } catch (RuntimeException | Error e) {
                suffer(e);
                pause();
            }
        }
        close();
    }

    private void turn() {
        if (served == null) {
            open();
        }
        if (System.nanoTime() - checked >= CHECK_EVERY) {
            check();
            checked = System.nanoTime();
        }
        served.step(building == null ? IDLE : Duration.ZERO);
        if (building != null && takeover.step()) {
            switchOver();
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
        if (building == null) {
            generations.building().ifPresent(this::build);
        }
        served.checkTopics();
        serving.lag(served.lag());
        if (building != null) {
            serving.buildingLag(
                    building.lag().values().stream().mapToLong(Long::longValue).sum());
        }
    }

    private void build(int generation) {
        building = opened(generation);
        takeover = new Takeover(served, building);
        serving.building(generation);
        LOG.infof("building generation %d", generation);
    }

    private void switchOver() {
        if (!generations.serve(building.model().generation())) {
            return; // another instance has shown its readers more than we have read
        }
        served.close();
        served = building;
        building = null;
        serving.serve(served.model());
        serving.building(null);
        LOG.infof("serving generation %d", served.model().generation());
        // takes long, and harms nobody when it is not finished: the next one begins with it
        CompletableFuture.runAsync(generations::dropOld).exceptionally(failure -> {
            LOG.warnf("rows of old generations stay for the present: %s", failure.getMessage());
            return null;
        });
    }

    /** Once per kind of trouble, not twice per second. */
    private void suffer(Throwable failure) {
        serving.stuck(true);
        if (!failure.toString().equals(trouble)) {
            LOG.warn("the intake pauses", failure);
        }
        trouble = failure.toString();
    }

    private void pause() {
        try {
            Thread.sleep(BACK_OFF.toMillis());
            store.endFrozen();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.debug("still not", e);
        }
    }

    /** The model goes on being served until the next one is open. */
    private void close() {
        if (served != null) {
            served.close();
            served = null;
        }
        if (building != null) {
            building.close();
            building = null;
            serving.building(null);
        }
    }
}
