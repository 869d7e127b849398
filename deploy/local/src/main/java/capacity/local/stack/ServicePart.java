package capacity.local.stack;

import capacity.local.Installation;
import capacity.local.Service;
import capacity.local.process.ChildProcess;
import capacity.local.process.PollPause;
import capacity.local.process.ProcessFolder;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One service: a JVM that gets its settings from the environment and is asked for its health. */
final class ServicePart implements StackPart {

    private static final Duration TO_START = Duration.ofSeconds(90);
    private static final Duration TO_STOP = Duration.ofSeconds(5);

    private final Service service;
    private final ProcessFolder home;
    private final Path jar;
    private final int port;
    private final Map<String, String> environment;
    private ChildProcess child;

    ServicePart(Service service, Path jar, Path folder, int port, Map<String, String> environment) {
        this.service = service;
        this.jar = jar;
        this.home = ProcessFolder.claim(folder);
        this.port = port;
        this.environment = environment;
    }

    @Override
    public String name() {
        return service.code();
    }

    @Override
    public String start() {
        if (!Files.isReadable(jar)) {
            throw new IllegalStateException(jar + " is missing. " + name() + " has not been built.");
        }
        stopChild();
        child = home.start(ChildProcess.Stop.TERM, List.of(), command(), environment);
        Instant deadline = Instant.now().plus(TO_START);
        while (!ready()) {
            if (!child.alive() || Instant.now().isAfter(deadline)) {
                throw new IllegalStateException(
                        name() + " does not start. The end of its log (" + home.log() + "):\n" + home.logTail());
            }
            PollPause.briefly(name());
        }
        return name() + " is ready on port " + port;
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(List.of(
                Installation.java(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8"));
        command.addAll(Installation.jvmOptions());
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    private boolean ready() {
        try {
            URI health = URI.create("http://127.0.0.1:" + port + "/q/health/ready");
            HttpURLConnection connection = (HttpURLConnection) health.toURL().openConnection(java.net.Proxy.NO_PROXY);
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(3000);
            return connection.getResponseCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public ProcessHandle process() {
        return child.process().toHandle();
    }

    private void stopChild() {
        if (child != null) {
            child.stop(TO_STOP);
        }
    }

    @Override
    public void stop() {
        stopChild();
        home.close();
    }
}
