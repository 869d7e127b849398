package capacity.local.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.local.Installation;
import capacity.local.process.Folders;
import capacity.local.process.Ports;
import capacity.local.process.ProcessFolder;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LocalStackIT {

    private static final ByteArrayOutputStream SAID = new ByteArrayOutputStream();

    private static Path folder;
    private static DataFolder data;
    private static LocalStack stack;
    private static int port;

    @BeforeAll
    static void start() throws Exception {
        folder = Files.createTempDirectory("StackIT");
        Path jar = FakeService.jar(folder);
        data = DataFolder.open(folder.resolve("data"), false);
        port = Ports.free();
        stack = new LocalStack(data, port, service -> jar, new StartupLog(new PrintStream(SAID)));
        stack.start();
    }

    @AfterAll
    static void stop() {
        List<ProcessHandle> all = Stream.of(
                        "postgres", "kafka", "event-service", "attendance-service", "projection-service")
                .map(part -> ProcessFolder.recorded(data.of(part)).orElseThrow())
                .toList();
        stack.close();
        data.close();
        Folders.delete(folder);
        assertEquals(List.of(), all.stream().filter(ProcessHandle::isAlive).toList());
    }

    @Test
    void every_service_has_its_database_and_its_paths_at_the_gateway() throws Exception {
        assertTrue(get("/api/v1/events").body().endsWith(" events"));
        assertTrue(get("/api/v1/attendances").body().endsWith(" attendances"));
        assertTrue(get("/").body().endsWith(" projections"));
    }

    @Test
    void every_virtual_machine_gets_the_options_of_the_environment() {
        List<String> options = Installation.jvmOptions();
        assertFalse(options.isEmpty(), "the build sets CAPACITY_JVM_OPTIONS for its tests");
        for (String part : List.of("kafka", "event-service", "attendance-service", "projection-service")) {
            ProcessHandle process = ProcessFolder.recorded(data.of(part)).orElseThrow();
            List<String> arguments = List.of(process.info().arguments().orElseThrow());
            assertTrue(arguments.containsAll(options), part + " has " + arguments);
        }
    }

    @Test
    void a_service_that_is_killed_is_unavailable_and_comes_back() throws Exception {
        String before = get("/api/v1/events").body();
        kill("event-service");
        assertEquals(503, get("/api/v1/events").statusCode());
        await("/api/v1/events");
        assertNotEquals(before, get("/api/v1/events").body());
        assertTrue(SAID.toString().contains("event-service has ended unexpectedly"), SAID.toString());
    }

    @Test
    void killed_stores_come_back_at_the_same_ports() throws Exception {
        List<String> before = stack.addresses();
        ProcessHandle postgres = kill("postgres");
        ProcessHandle kafka = kill("kafka");
        for (int tries = 0; tries < 600 && times("PostgreSQL 18") + times("Kafka 4") < 4; tries++) {
            Thread.sleep(50);
        }
        assertEquals(2, times("PostgreSQL 18"), SAID.toString());
        assertEquals(2, times("Kafka 4"), SAID.toString());
        assertFalse(postgres.isAlive() || kafka.isAlive());
        assertEquals(before, stack.addresses());
    }

    private static long times(String words) {
        return SAID.toString()
                .lines()
                .filter(line -> line.contains(words) && line.contains("is ready"))
                .count();
    }

    private static ProcessHandle kill(String part) throws Exception {
        ProcessHandle process = ProcessFolder.recorded(data.of(part)).orElseThrow();
        process.destroyForcibly();
        process.onExit().get();
        return process;
    }

    private static void await(String path) throws Exception {
        for (int tries = 0; tries < 200 && get(path).statusCode() != 200; tries++) {
            Thread.sleep(50);
        }
    }

    private static HttpResponse<String> get(String path) throws Exception {
        URI uri = URI.create("http://localhost:" + port + path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }
}
