package capacity.endtoend.fault.injection;

import capacity.endtoend.ApiClient;
import capacity.endtoend.ConditionWait;
import capacity.endtoend.DeployedStack;
import capacity.endtoend.StackHealth;
import capacity.local.process.ChildProcess;
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

/** One more process of a service beside the launcher's, with the same settings except its port and those that a test changes. */
public final class ServiceReplica implements AutoCloseable {

    private final DeployedStack stack;
    private final List<String> command;
    private final Map<String, String> environment;
    private final int port = Ports.free();
    private final File log;
    private ChildProcess child;

    private ServiceReplica(DeployedStack stack, String service, Map<String, String> otherwise) throws IOException {
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

    public static ServiceReplica of(DeployedStack stack, String service) throws Exception {
        return of(stack, service, Map.of());
    }

    /** Returns when it is ready. */
    public static ServiceReplica of(DeployedStack stack, String service, Map<String, String> otherwise)
            throws Exception {
        ServiceReplica replica = new ServiceReplica(stack, service, otherwise);
        replica.start();
        return replica;
    }

    public void start() throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        builder.environment().putAll(environment);
        child = ChildProcess.start(builder, ChildProcess.Stop.TERM, List.of());
        ConditionWait.until("the replica is ready, see " + log, () -> StackHealth.status(address()) == 200);
    }

    /** Takes effect at its next start. */
    public void setJar(Path jar) {
        command.set(command.size() - 1, jar.toString());
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public ApiClient api() {
        return new ApiClient(address(), stack.token("admin"));
    }

    public long pid() {
        return child.process().pid();
    }

    public void kill() {
        child.kill();
    }

    public void stop() {
        child.stop(Duration.ofSeconds(15));
    }

    @Override
    public void close() {
        stop();
    }
}
