package capacity.benchmarks.load;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The HTTP load generator. One of its threads sends more than two shared cores can answer.
 *
 * @param scripts where the Lua scripts are
 * @param folder with the files that they read: {@code events}, {@code token}
 */
public record Wrk(Path scripts, Path folder) {

    /** The number of addresses: most participants come back, some are new. */
    private static final int PEOPLE = 20_000;

    private static final Duration TO_END = Duration.ofSeconds(60);

    /** Single scans. */
    public WrkResult singles(URI target, int connections, int seconds) {
        return run("single.lua", target, connections, seconds, List.of());
    }

    /** @param pauseMillis average pause of each connection before each request */
    public WrkResult paced(URI target, int connections, int seconds, double pauseMillis) {
        return run("single.lua", target, connections, seconds, List.of(Double.toString(pauseMillis)));
    }

    public WrkResult batches(URI target, int connections, int seconds, int size) {
        return run("batch.lua", target, connections, seconds, List.of(Integer.toString(size)));
    }

    private WrkResult run(String script, URI target, int connections, int seconds, List<String> more) {
        List<String> command = new ArrayList<>(List.of("wrk", "-t1", "-c" + connections, "-d" + seconds + "s"));
        command.addAll(List.of("--timeout", "10s", "-s", scripts.resolve(script).toString(), target.toString(), "--"));
        command.addAll(List.of(folder.toString(), Integer.toString(PEOPLE), Integer.toString(seconds)));
        command.addAll(more);
        return WrkResult.parse(connections, ExternalProgram.run(command, Map.of(), TO_END.plusSeconds(seconds)));
    }
}
