package capacity.projections.projector;

import capacity.journal.reader.LogReader;
import capacity.local.Broker;
import capacity.local.Database;
import capacity.local.Postgres;
import capacity.projections.model.ReadModel;
import capacity.projections.store.BatchStore;
import capacity.projections.store.Generations;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalPropertiesReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.Admin;

/**
 * Measures how fast a projection catches up: facts per second from a full topic to totals with stored rows and offsets.
 */
public final class CatchUpBenchmark {

    private CatchUpBenchmark() {}

    /** Arguments: folder, attendances, rounds. */
    public static void main(String[] args) throws Exception {
        int attendances = Integer.parseInt(args[1]);
        int rounds = Integer.parseInt(args[2]);
        try (Broker kafka = Broker.start(Path.of(args[0]).resolve("kafka-" + attendances), 0);
                Postgres postgres = Postgres.start(Path.of(args[0]).resolve("postgres"), 0)) {
            if (empty(kafka)) {
                Backlog.fill(kafka.bootstrap(), attendances, 1_000, Math.max(10_000, attendances / 20));
            }
            for (int i = 0; i < rounds; i++) {
                round(kafka, postgres, attendances);
            }
        }
    }

    private static boolean empty(Broker kafka) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrap()))) {
            return admin.listTopics().names().get().isEmpty();
        }
    }

    private static void round(Broker kafka, Postgres postgres, int attendances) throws Exception {
        Database database = postgres.createDatabase("catchup" + System.nanoTime());
        try (AgroalDataSource pool = pool(database);
                LogReader log = new LogReader(Map.of("bootstrap.servers", kafka.bootstrap()), Projector.TOPICS)) {
            ProjectionSchema.make(pool);
            Projector projector = new Projector(
                    new BatchStore(pool), log, new Generations(pool).served(), (facts, letters, took) -> {});
            long start = System.nanoTime();
            Map<String, Double> before = processors(kafka, postgres);
            projector.catchUp();
            projector.startWriteBehind();
            int steps = 0;
            int all = attendances + 2_000;
            while (facts(projector) < all) {
                projector.step(Duration.ofMillis(100));
                steps++;
            }
            projector.stopWriteBehind();
            double seconds = (System.nanoTime() - start) / 1e9;
            Map<String, Double> used = processors(kafka, postgres);
            used.replaceAll((name, after) -> (after - before.get(name)) * 1e6 / all);
            var individuals = projector.model().known();
            System.out.printf(
                    "%,.0f facts/s: %,d facts in %.2f s, %d batches; microseconds of a processor per fact: %s; %s%n",
                    all / seconds, all, seconds, steps, used, individuals);
            start = System.nanoTime();
            new ReadModel(projector.model().generation()).catchUp(new BatchStore(pool));
            System.out.printf("loaded again in %.2f s%n", (System.nanoTime() - start) / 1e9);
        }
    }

    /** Seconds of processor time so far, by process. */
    private static Map<String, Double> processors(Broker kafka, Postgres postgres) {
        Map<String, Double> used = new TreeMap<>();
        used.put("here", seconds(ProcessHandle.current()));
        used.put("kafka", seconds(kafka.process()));
        used.put(
                "postgres",
                postgres.process()
                        .descendants()
                        .mapToDouble(CatchUpBenchmark::seconds)
                        .sum());
        return used;
    }

    private static double seconds(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9;
    }

    private static long facts(Projector projector) {
        return projector.model().state().position("events")
                + projector.model().state().position("attendances");
    }

    private static AgroalDataSource pool(Database database) throws Exception {
        return AgroalDataSource.from(new AgroalPropertiesReader()
                .readProperties(Map.of(
                        "jdbcUrl", database.jdbcUrl(),
                        "principal", database.user(),
                        "credential", database.password(),
                        "maxSize", "4")));
    }
}
