package capacity.benchmarks.question;

import capacity.contracts.vocabulary.Vocabularies;
import capacity.contracts.vocabulary.Vocabulary;
import capacity.local.Database;
import capacity.local.Postgres;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.postgresql.PGConnection;

/** {@code deploy/benchmarks/questions}: the programme is made, loaded everywhere, and asked in turns. */
public final class QuestionBenchmark {

    private static final int COUNTRIES = 80;
    private static final long SEED = 20_261_201;

    private final int rounds;
    private final Yardstick yardstick;
    private final ModelCount model;
    private final SqlCount duck;
    private final SqlCount postgres;

    private QuestionBenchmark(int rounds, Yardstick yardstick, ModelCount model, SqlCount duck, SqlCount postgres) {
        this.rounds = rounds;
        this.yardstick = yardstick;
        this.model = model;
        this.duck = duck;
        this.postgres = postgres;
    }

    private interface Count {
        Object run() throws SQLException;
    }

    /** Arguments: a folder, rounds, and the numbers of attendance-days. */
    public static void main(String[] words) throws Exception {
        Path folder = Path.of(words[0]);
        try (Postgres server = Postgres.start(folder.resolve("postgres"), 0)) {
            for (String size : List.of(words).subList(2, words.length)) {
                measure(folder, Integer.parseInt(size), Integer.parseInt(words[1]), server);
            }
        }
    }

    private static void measure(Path folder, int size, int rounds, Postgres server) throws Exception {
        String[] countries = Vocabularies.countries().items().stream()
                .map(Vocabulary.Item::code)
                .filter(code -> Vocabularies.countsAs(code).filter(code::equals).isPresent())
                .limit(COUNTRIES)
                .toArray(String[]::new);
        Programme data = new Programme(size, countries, SEED);
        Path rows = folder.resolve("flat.csv");
        Path themes = folder.resolve("themes.csv");
        FlatFile.write(data, countries, rows, themes);
        long before = heap();
        long begun = System.nanoTime();
        ModelCount model = new ModelCount(data, countries);
        System.out.printf(
                "%n%,d attendance-days, %,d events: model built in %.1f s, %.0f bytes an attendance-day%n",
                size, data.events, (System.nanoTime() - begun) / 1e9, (heap() - before) / (double) size);
        try (SqlCount duck = duck(rows, themes);
                SqlCount postgres = postgres(server, size, rows, themes)) {
            new QuestionBenchmark(rounds, new Yardstick(data, countries), model, duck, postgres).ask();
        }
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static SqlCount duck(Path rows, Path themes) throws SQLException {
        SqlCount duck = new SqlCount(DriverManager.getConnection("jdbc:duckdb:"));
        duck.run("SET threads = 1");
        duck.run(SqlCount.TABLE);
        duck.run(SqlCount.THEMES);
        duck.run("COPY flat FROM '" + rows + "' (HEADER false)");
        duck.run("COPY event_theme FROM '" + themes + "' (HEADER false)");
        return duck;
    }

    private static SqlCount postgres(Postgres server, int size, Path rows, Path themes)
            throws SQLException, IOException {
        Database database = server.createDatabase("flat" + size);
        Connection connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
        SqlCount postgres = new SqlCount(connection);
        postgres.run(SqlCount.TABLE);
        postgres.run(SqlCount.THEMES);
        copy(connection, "flat", rows);
        copy(connection, "event_theme", themes);
        postgres.run("VACUUM ANALYZE");
        return postgres;
    }

    private static void copy(Connection connection, String table, Path file) throws SQLException, IOException {
        try (Reader lines = Files.newBufferedReader(file)) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY " + table + " FROM STDIN (FORMAT csv)", lines);
        }
    }

    private void ask() throws SQLException {
        List<double[]> all = new ArrayList<>();
        System.out.println("| question | L ms | Q ms | Q/L | Q as known earlier/L | DuckDB/Q | PostgreSQL/Q |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (int i = 0; i < 2 * rounds; i++) { // for the compilers of the virtual machine
            for (NamedQuestion each : NamedQuestion.values()) {
                yardstick.count(each);
                model.count(each);
                model.countAsKnownEarlier(each);
            }
        }
        for (NamedQuestion each : NamedQuestion.values()) {
            all.add(ask(each));
        }
        for (int column = 2; column < 6; column++) {
            int own = column;
            double[] sorted = all.stream().mapToDouble(row -> row[own]).sorted().toArray();
            System.out.printf(
                    "%s over the questions: median %.2f, lowest %.2f, highest %.2f%n",
                    List.of("", "", "Q/L", "Q as known earlier/L", "DuckDB/Q", "PostgreSQL/Q")
                            .get(column),
                    sorted[sorted.length / 2],
                    sorted[0],
                    sorted[sorted.length - 1]);
        }
    }

    private double[] ask(NamedQuestion asked) throws SQLException {
        List<Count> counts = List.of(
                () -> yardstick.count(asked),
                () -> model.count(asked),
                () -> earlier(asked),
                () -> duck.count(asked),
                () -> postgres.count(asked));
        double[][] times = new double[counts.size()][rounds];
        for (int round = 0; round < rounds; round++) {
            Object expected = null;
            for (int i = 0; i < counts.size(); i++) {
                if (i == 4 && round > 0) {
                    times[i][round] = times[i][0]; // takes seconds, and is far away
                    continue;
                }
                long begun = System.nanoTime();
                Object found = counts.get(i).run();
                times[i][round] = (System.nanoTime() - begun) / 1e6;
                expected = expected == null ? found : expected;
                if (i != 2 && !expected.equals(found)) {
                    throw new IllegalStateException(asked + ": the numbers differ: " + expected + " and " + found);
                }
            }
        }
        double[] medians =
                Arrays.stream(times).mapToDouble(QuestionBenchmark::median).toArray();
        double[] row = {
            medians[0],
            medians[1],
            medians[1] / medians[0],
            medians[2] / medians[0],
            medians[3] / medians[1],
            medians[4] / medians[1]
        };
        System.out.printf(
                "| %s | %.1f | %.1f | %.2f | %.2f | %.1f | %.0f |%n",
                asked, row[0], row[1], row[2], row[3], row[4], row[5]);
        return row;
    }

    private Object earlier(NamedQuestion asked) {
        model.countAsKnownEarlier(asked);
        return null;
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
