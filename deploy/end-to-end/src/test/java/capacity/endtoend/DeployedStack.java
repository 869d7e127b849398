package capacity.endtoend;

import capacity.local.process.Ports;
import capacity.local.process.ProcessFolder;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The whole stack, started by the users' command, with its own data below {@code target}. Takes about 20 s on two cores. */
public final class DeployedStack implements AutoCloseable {

    private final Path data;
    private final int port;
    private final Map<String, String> environment;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final Thread lastResort = new Thread(this::down);

    private DeployedStack(Path data, int port, Map<String, String> environment) {
        this.data = data;
        this.port = port;
        this.environment = environment;
    }

    /** Returns when all services answer. */
    public static DeployedStack empty() {
        return start(newFolder(), Map.of());
    }

    /** @param environment additional variables for all processes of the stack */
    public static DeployedStack within(Map<String, String> environment) {
        return start(newFolder(), environment);
    }

    /** @param data a folder that is empty or marked as ours */
    public static DeployedStack in(Path data) {
        return start(data, Map.of());
    }

    /** Also waits until the sample programme is loaded. @param environment as {@link #within} */
    public static DeployedStack withSample(Map<String, String> environment) {
        return start(newFolder(), environment, "--sample");
    }

    private static DeployedStack start(Path data, Map<String, String> environment, String... more) {
        DeployedStack stack = new DeployedStack(data, Ports.free(), environment);
        Runtime.getRuntime().addShutdownHook(stack.lastResort);
        List<String> words = new ArrayList<>(List.of("--detach", "--port", Integer.toString(stack.port)));
        words.addAll(List.of(more));
        stack.deploy("up", words);
        return stack;
    }

    public static Path newFolder() {
        try {
            Path target = Files.createDirectories(Path.of("target").toAbsolutePath());
            return Files.createTempDirectory(target, "stack");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** May get content before {@link #in}: {@code deploy/up} refuses a folder with content and without its mark. */
    public static Path markedFolder() throws IOException {
        Path folder = newFolder();
        Files.writeString(folder.resolve("capacity-tracker-data"), "");
        return folder;
    }

    public URI origin() {
        return URI.create("http://localhost:" + port);
    }

    /** @param role {@code organizer}, {@code kiosk}, {@code reader}, {@code auditor} or {@code admin} */
    public String token(String role) {
        return tokens.computeIfAbsent(role, name -> deploy("token", List.of(name)));
    }

    /** @param service {@code event-service}, …, also {@code kafka} or {@code postgres}; empty while it is being started again */
    public Optional<ProcessHandle> process(String service) {
        return ProcessFolder.recorded(data.resolve(service));
    }

    /** SIGKILL, which no process can handle. The launcher starts the part again. */
    public void kill(String service) {
        process(service).orElseThrow(() -> new NoSuchElementException(service)).destroyForcibly();
    }

    /** A value of {@code stack.properties}: addresses, ports and passwords. */
    public String property(String name) {
        try (Reader published = Files.newBufferedReader(data.resolve("stack.properties"))) {
            Properties properties = new Properties();
            properties.load(published);
            return properties.getProperty(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** It keeps the logs, also after the end: {@code launcher.log} and one {@code log} per part. */
    public Path data() {
        return data;
    }

    @Override
    public void close() {
        down();
        Runtime.getRuntime().removeShutdownHook(lastResort);
    }

    private void down() {
        deploy("down", List.of());
        try (Stream<Path> files = Files.walk(data)) {
            files.sorted(Comparator.reverseOrder())
                    .filter(file -> !file.toString().endsWith("log"))
                    .forEach(file -> file.toFile().delete()); // a folder with a log is not empty and stays
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the output of the command, without the last line break */
    private String deploy(String command, List<String> words) {
        List<String> line = new ArrayList<>(
                List.of(checkout().resolve("deploy").resolve(command).toString()));
        line.addAll(words);
        line.addAll(List.of("--data", data.toString()));
        return run(line, command.equals("up") ? environment : Map.of());
    }

    private static Path checkout() {
        return Path.of(System.getProperty("checkout.root")).toAbsolutePath().normalize();
    }

    private static String run(List<String> line, Map<String, String> environment) {
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.environment()
                .put("CAPACITY_BUILT", "yes"); // Maven has already built them, and must not be started inside Maven
        try {
            Process process = builder.start();
            String output = new String(process.getInputStream().readAllBytes());
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", line) + " has failed:\n" + output);
            }
            return output.strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
