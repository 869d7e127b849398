package capacity.benchmarks.load;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** @param server its host and port are used */
public record Pgbench(URI server, String user, String password, String database) {

    private static final Duration TO_END = Duration.ofSeconds(60);

    /**
     * Prepared statements, one per transaction.
     *
     * @param payload what the script calls {@code :payload}
     */
    public PgbenchResult run(Path script, String payload, int clients, int seconds) {
        List<String> command = List.of(
                "pgbench",
                "--no-vacuum",
                "--protocol=prepared",
                "--jobs=1",
                "--host=" + server.getHost(),
                "--port=" + server.getPort(),
                "--username=" + user,
                "--client=" + clients,
                "--time=" + seconds,
                "--define=payload=" + payload,
                "--file=" + script,
                database);
        Map<String, String> environment = Map.of("PGPASSWORD", password);
        return PgbenchResult.parse(ExternalProgram.run(command, environment, TO_END.plusSeconds(seconds)));
    }
}
