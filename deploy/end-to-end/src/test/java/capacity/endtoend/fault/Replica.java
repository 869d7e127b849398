package capacity.endtoend.fault;

import capacity.endtoend.Api;
import capacity.endtoend.Stack;
import capacity.local.process.Child;
import capacity.local.process.Ports;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One more process of a service beside the launcher's, told the same but for its port and what a test wants otherwise. */
final class Replica implements AutoCloseable {

    private final Stack stack;
    private final List<String> command;
    private final Map<String, String> environment;
    private final int port = Ports.free();
    private final File log;
    private Child child;

    private Replica(Stack stack, String service, Map<String, String> otherwise) throws IOException {
        Path first = Path.of("/proc", "" + stack.process(service).orElseThrow().pid());
        this.stack = stack;
        this.command = new ArrayList<>(words(first.resolve("cmdline")));
        this.environment = new HashMap<>();
        for (String each : words(first.resolve("environ"))) {
            int equals = each.indexOf('=');
            environment.put(each.substring(0, equals), each.substring(equals + 1));
        }
        environment.putAll(otherwise);
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        this.log = stack.data().resolve(service + "-replica-" + port + ".log").toFile();
    }

    private static List<String> words(Path file) throws IOException {
        return List.of(Files.readString(file).split("\0"));
    }

    static Replica of(Stack stack, String service) throws Exception {
        return of(stack, service, Map.of());
    }

    /** Returns when it is ready. */
    static Replica of(Stack stack, String service, Map<String, String> otherwise) throws Exception {
        Replica replica = new Replica(stack, service, otherwise);
        replica.start();
        return replica;
    }

    void start() throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        builder.environment().putAll(environment);
        child = Child.start(builder, Child.Stop.TERM, List.of());
        Waiting.until("the replica is ready, see " + log, () -> Health.status(address()) == 200);
    }

    /** From its next start on. */
    void runs(Path jar) {
        command.set(command.size() - 1, jar.toString());
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    Api api() {
        return new Api(address(), stack.token("admin"));
    }

    long pid() {
        return child.process().pid();
    }

    void kill() {
        child.kill();
    }

    void stop() {
        child.stop(Duration.ofSeconds(15));
    }

    @Override
    public void close() {
        stop();
    }
}
