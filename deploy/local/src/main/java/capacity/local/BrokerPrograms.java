package capacity.local;

import capacity.local.process.ChildProcess;
import capacity.local.process.ProcessFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Calls the programs of Kafka: formats the data folder once, and starts the broker on it. */
final class BrokerPrograms {

    private static final String STARTED = "Kafka Server started";

    private final ProcessFolder home;
    private final int port;
    private final int controllerPort;

    BrokerPrograms(ProcessFolder home, int port, int controllerPort) {
        this.home = home;
        this.port = port;
        this.controllerPort = controllerPort;
    }

    /** Writes the configuration, because the ports may have changed, and formats the folder the first time. */
    void initialize() {
        initialize(clusterId());
    }

    void initialize(String clusterId) {
        try {
            Files.writeString(
                    configuration(), Files.readString(Installation.kafkaConfiguration("server.properties")) + here());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (Files.notExists(home.file("data/meta.properties"))) {
            // With "=", because one id in 64 begins with a hyphen and would be read as an option.
            List<String> format = List.of(
                    "format",
                    "--cluster-id=" + clusterId,
                    "--config",
                    configuration().toString());
            ChildProcess child =
                    home.start(ChildProcess.Stop.TERM, List.of(), java("kafka.tools.StorageTool", format), Map.of());
            if (child.awaitExit() != 0) {
                throw new IllegalStateException("Cannot format a Kafka data folder:\n" + home.logTail());
            }
        }
    }

    private String here() {
        return String.join(
                "\n",
                "",
                "log.dirs=" + home.file("data"),
                "listeners=BROKER://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort,
                "advertised.listeners=BROKER://127.0.0.1:" + port,
                "controller.quorum.voters=1@127.0.0.1:" + controllerPort,
                "");
    }

    ChildProcess start() {
        List<String> command = java("kafka.Kafka", List.of(configuration().toString()));
        return home.start(ChildProcess.Stop.TERM, List.of(), command, Map.of());
    }

    private static List<String> java(String mainClass, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Installation.java(), "-Xmx384m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-Xshare:auto"));
        command.addAll(Installation.jvmOptions());
        command.addAll(List.of("-cp", Installation.kafkaClasspath(), mainClass));
        command.addAll(arguments);
        return command;
    }

    private Path configuration() {
        return home.file("server.properties");
    }

    /** How often the log says that the broker has started. It says so last, when topics can be created. */
    long timesStarted() {
        try {
            return Files.exists(home.log())
                    ? Files.readString(home.log())
                            .lines()
                            .filter(line -> line.contains(STARTED))
                            .count()
                    : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String clusterId() {
        UUID id = UUID.randomUUID();
        byte[] bytes = java.nio.ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
