package capacity.projections.projector;

import capacity.local.Installation;
import capacity.projections.model.ServedModel;
import capacity.projections.store.BatchStore;
import capacity.projections.store.Generations;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import javax.tools.ToolProvider;
import org.postgresql.ds.PGSimpleDataSource;

/** A projector loop in its own process, which can be frozen, killed, or of an earlier build. */
final class ProjectorProcess {

    private ProjectorProcess() {}

    static Process start(PGSimpleDataSource database, String kafka) throws IOException {
        return start(System.getProperty("java.class.path"), database, kafka);
    }

    /** Starts a build that does not know a fact type yet. */
    static Process startBuildWithout(String type, PGSimpleDataSource database, String kafka) throws IOException {
        Path classes = Files.createTempDirectory(Path.of("target"), "earlier-build");
        Path source = classes.resolve("FactTypes.java");
        Path now =
                Installation.checkout().resolve("libs/contracts/src/main/java/capacity/contracts/facts/FactTypes.java");
        List<String> lines = Files.readAllLines(now);
        List<String> then = lines.stream().filter(line -> !line.contains(type)).toList();
        Files.write(source, then);
        String present = System.getProperty("java.class.path");
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-cp", present, "-d", classes.toString(), source.toString());
        if (failed != 0 || then.size() == lines.size()) {
            throw new IllegalStateException("cannot compile a build without " + type);
        }
        return start(classes + File.pathSeparator + present, database, kafka);
    }

    private static Process start(String classes, PGSimpleDataSource database, String kafka) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(
                        java.toString(),
                        "-cp",
                        classes,
                        ProjectorProcess.class.getName(),
                        database.getURL(),
                        database.getUser(),
                        database.getPassword(),
                        kafka)
                .redirectErrorStream(true)
                .redirectOutput(new File("target/projector-process.log"))
                .start();
    }

    static void signal(Process process, String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                .inheritIO()
                .start()
                .waitFor();
    }

    public static void main(String[] args) throws InterruptedException {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(args[0]);
        database.setUser(args[1]);
        database.setPassword(args[2]);
        intake(database, args[3], new ServedModel()).start();
        new CountDownLatch(1).await();
    }

    static ProjectorLoop intake(PGSimpleDataSource database, String kafka, ServedModel serving) {
        return new ProjectorLoop(
                new BatchStore(database),
                new Generations(database),
                serving,
                new ProjectorMetrics(new SimpleMeterRegistry(), serving),
                Map.of("bootstrap.servers", kafka));
    }
}
