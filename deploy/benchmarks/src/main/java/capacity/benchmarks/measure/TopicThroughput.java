package capacity.benchmarks.measure;

import static capacity.benchmarks.results.Quantity.COUNT;
import static capacity.benchmarks.results.Quantity.RATE;
import static capacity.benchmarks.results.Quantity.SECONDS;

import capacity.benchmarks.load.RawConsumer;
import capacity.benchmarks.stack.PipelineProgress;
import capacity.contracts.envelope.Topics;
import capacity.local.Service;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** R, Rj and P: the whole topic of attendances, only read, also parsed, and folded into totals. */
public final class TopicThroughput {

    private final MeasureContext bench;

    public TopicThroughput(MeasureContext bench) {
        this.bench = bench;
    }

    public void raw(String name, boolean decoding) {
        RawConsumer.Read read = new RawConsumer(bench.stack().kafka(), Topics.ATTENDANCES, decoding).run();
        add(name, read.records(), read.seconds());
        long published = bench.facts().cursor();
        if (read.records() < published) {
            bench.results()
                    .complain(name + ": the relay reports " + published + " facts, but the topic has " + read.records()
                            + " records");
        }
    }

    /** From the request until the new totals are served; the service looks for requests once a second, and this wait counts. */
    public void rebuild(String name) {
        PipelineProgress progress = bench.progress();
        long facts = bench.facts().cursor();
        long begun = System.nanoTime();
        int generation = progress.rebuild();
        PipelineProgress.await(
                "the rebuild", () -> progress.state().path("generation").asInt() >= generation);
        add(name, facts, (System.nanoTime() - begun) / 1e9);
        PipelineProgress.await("the removal of the old totals", () -> generations() == 1);
    }

    private void add(String name, long facts, double seconds) {
        bench.results().add(name, RATE, facts / seconds);
        bench.results().add(name, COUNT, facts);
        bench.results().add(name, SECONDS, seconds);
    }

    private long generations() {
        try (Connection connection = bench.stack().connect(Service.PROJECTION_SERVICE);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM generation")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
