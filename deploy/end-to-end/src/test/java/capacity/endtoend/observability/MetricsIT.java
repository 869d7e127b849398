package capacity.endtoend.observability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.endtoend.ApiClient;
import capacity.endtoend.DeployedStack;
import capacity.endtoend.sharedstack.SharedStack;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every metric in the documents, the dashboard and the alerts exists, and every metric of ours is documented. */
@Order(3)
@ExtendWith(SharedStack.class)
class MetricsIT {

    private static final List<String> SERVICES = List.of("event-service", "attendance-service", "projection-service");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** One of everything: a fact, a refusal by each service, an item in quarantine. */
    @BeforeAll
    static void work(DeployedStack stack) {
        ApiClient kiosk = new ApiClient(stack, "kiosk");
        ApiClient organizer = new ApiClient(stack, "organizer");
        organizer
                .post("/partners", Map.of("name", "Ministry", "sector", "government", "country", "KE"))
                .expect(201);
        organizer.get("/events/" + UUID.randomUUID()).expect(404);
        organizer.get("/totals?made-up=1").expect(400);
        kiosk.post("/attendances", Map.of()).expect(422);
        kiosk.post(
                        "/attendances/batch",
                        Map.of("items", List.of(Map.of("id", UUID.randomUUID().toString()))))
                .expect(200);
    }

    @Test
    void every_service_has_the_documented_metrics(DeployedStack stack) throws Exception {
        assertTrue(MonitoringFiles.documented().size() > 15);
        long end = System.nanoTime() + PATIENCE.toNanos();
        Map<String, Set<String>> missing = missing(stack);
        while (!missing.isEmpty() && System.nanoTime() < end) {
            Thread.sleep(500);
            missing = missing(stack);
        }
        assertEquals(Map.of(), missing);
    }

    private static Map<String, Set<String>> missing(DeployedStack stack) throws IOException, InterruptedException {
        Map<String, Set<String>> missing = new TreeMap<>();
        for (String service : SERVICES) {
            Set<String> there = families(stack, service);
            MonitoringFiles.documented().forEach((name, where) -> {
                if ((where.equals("all") || where.contains(service)) && !there.contains(name)) {
                    missing.computeIfAbsent(service, each -> new TreeSet<>()).add(name);
                }
            });
        }
        return missing;
    }

    @Test
    void every_metric_of_ours_is_documented(DeployedStack stack) throws Exception {
        Set<String> unexplained = new TreeSet<>();
        for (String service : SERVICES) {
            unexplained.addAll(families(stack, service));
        }
        unexplained.removeIf(name -> !name.startsWith("capacity_"));
        assertTrue(unexplained.size() > 10);
        unexplained.removeAll(MonitoringFiles.documented().keySet());
        assertEquals(Set.of(), unexplained);
    }

    @Test
    void a_refused_request_is_found_in_the_log_by_its_id(DeployedStack stack) throws Exception {
        String name = "kiosk-" + UUID.randomUUID();
        HttpRequest request = HttpRequest.newBuilder(URI.create(stack.origin() + "/api/v1/attendances?event=nobody"))
                .header("Authorization", "Bearer " + stack.token("organizer"))
                .header("X-Request-Id", name)
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
        assertEquals(name, answer.headers().firstValue("X-Request-Id").orElse(null));
        List<String> lines = Files.readAllLines(stack.data().resolve("attendance-service/log")).stream()
                .filter(line -> line.contains(name))
                .toList();
        assertEquals(1, lines.size());
        assertTrue(lines.get(0).contains("answered 400 invalid-parameter"), lines.get(0));
    }

    private static Set<String> families(DeployedStack stack, String service) throws IOException, InterruptedException {
        URI metrics = URI.create(stack.property(service) + "/q/metrics");
        String text = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(metrics).build(), BodyHandlers.ofString())
                .body();
        Set<String> documented = MonitoringFiles.documented().keySet();
        return text.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> family(line.split("[ {]")[0], documented))
                .collect(Collectors.toSet());
    }

    private static final Pattern PART = Pattern.compile("_(count|sum|max|bucket)$");

    /** The metric of a sample: itself, or the summary or histogram that it is part of. */
    static String family(String sample, Set<String> known) {
        return known.contains(sample) ? sample : PART.matcher(sample).replaceFirst("");
    }
}
