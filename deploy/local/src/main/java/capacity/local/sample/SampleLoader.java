package capacity.local.sample;

import capacity.local.sample.data.JsonWriter;
import capacity.local.sample.data.RequestBody;
import capacity.local.sample.plan.EventPlan;
import capacity.local.sample.plan.SamplePlan;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * Sends everything in an order in which nothing refers to something that does not exist yet. All ids are the plan's, so a repeat
 * is harmless. An event is marked held when all its scans are in: an event that is not planned any more needs nothing.
 */
final class SampleLoader {

    private static final int BATCH = 500;
    private static final Duration ARRIVAL = Duration.ofMillis(500);
    private static final int ARRIVALS = 120;

    private final SampleClient api;
    private final SamplePlan data;
    private final ProgressBar bar;
    private final WorkerPool workers = new WorkerPool();
    private final LoadSummary tally = new LoadSummary();

    SampleLoader(SampleClient api, SamplePlan data, ProgressBar bar) {
        this.api = api;
        this.data = data;
        this.bar = bar;
    }

    static long steps(SamplePlan data) {
        return 1L
                + data.contributions().size()
                + data.partners().size()
                + data.products().size()
                + data.occasions().size()
                + data.occasions().stream().mapToInt(o -> o.scans().size()).sum();
    }

    LoadSummary load() {
        post("/programmes", data.programme());
        create("/contributions", data.contributions());
        create("/partners", data.partners());
        create("/knowledge-products", data.products());
        // all events before the first scan, so that attendance-service knows them
        List<EventPlan> planned = workers.filter(data.occasions(), this::isPlanned);
        workers.each(planned, this::fill);
        return tally;
    }

    private void create(String path, List<? extends RequestBody> bodies) {
        workers.each(bodies, body -> post(path, JsonWriter.write(body)));
    }

    private void post(String path, String json) {
        count(api.post(path, json));
    }

    private void count(SampleResponse answer) {
        if (answer.isCreated()) {
            tally.created();
        }
        bar.advance(1);
    }

    private boolean isPlanned(EventPlan occasion) {
        SampleResponse answer = api.post("/events", JsonWriter.write(occasion.event()));
        count(answer);
        if (!answer.isPlanned()) {
            bar.advance(occasion.scans().size());
        }
        return answer.isPlanned();
    }

    private void fill(EventPlan occasion) {
        String path = "/events/" + occasion.event().id();
        batches(occasion.scans(), this::send);
        occasion.headcounts().forEach(headcount -> api.post(path + "/headcount", JsonWriter.write(headcount)));
        String version = api.get(path).etag();
        api.post(path + "/held", JsonWriter.write(new RequestBody.Nothing()), version);
        tally.held(occasion.scans().size());
    }

    private static void batches(List<RequestBody.Scan> scans, Consumer<List<RequestBody.Scan>> send) {
        for (int from = 0; from < scans.size(); from += BATCH) {
            send.accept(scans.subList(from, Math.min(from + BATCH, scans.size())));
        }
    }

    /** How long scans may be in quarantine while their event is still on its way. */
    private void send(List<RequestBody.Scan> scans) {
        String json = JsonWriter.write(new RequestBody.Batch(scans));
        SampleResponse answer = api.post("/attendances/batch", json);
        for (int waits = 0; answer.quarantined() != 0; waits++) {
            if (waits == ARRIVALS) {
                throw new SampleFailure("attendances stay in quarantine: " + answer.body());
            }
            SampleClient.pause(ARRIVAL);
            answer = api.post("/attendances/batch", json);
        }
        bar.advance(scans.size());
    }
}
