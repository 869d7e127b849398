package capacity.benchmarks.stack;

import capacity.local.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Registers events by REST, marks them held, and writes the files that the scripts of wrk read. */
public final class EventPreparation {

    private static final int EVENTS = 64;

    private final BenchmarkClient events;
    private final AttendanceDatabase facts;
    private final Path folder;

    public EventPreparation(BenchmarkStack stack, AttendanceDatabase facts, Path folder) {
        this.events = new BenchmarkClient(stack.of(Service.EVENT_SERVICE), stack.token("organizer"));
        this.facts = facts;
        this.folder = folder;
        write("token", List.of(stack.token("kiosk")));
    }

    /** New events, so that as few days are already recorded as in every other round. */
    public void events() {
        List<String> ids =
                IntStream.range(0, EVENTS).mapToObj(any -> heldEvent()).toList();
        awaitKnown(ids);
        write("events", ids);
    }

    /** @return the id of a held event that attendance-service knows */
    public String event() {
        String id = heldEvent();
        awaitKnown(List.of(id));
        return id;
    }

    private void awaitKnown(List<String> ids) {
        PipelineProgress.await("attendance-service", () -> facts.held(ids) == ids.size());
    }

    private String heldEvent() {
        String id = UUID.randomUUID().toString();
        String body = """
                {"id": "%s", "title": "Benchmark", "kind": "workshop", "themes": ["climate-change"], "hostCountry": "KE",
                 "startsOn": "2016-05-05", "endsOn": "2016-05-09", "timeZone": "Africa/Nairobi"}""".formatted(id);
        events.post("/events", body);
        events.post("/events/" + id + "/held", "{}", "If-Match", "\"1\"");
        return id;
    }

    private void write(String name, List<String> lines) {
        try {
            Files.write(folder.resolve(name), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
