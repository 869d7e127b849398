package capacity.endtoend.abuse.fuzz;

import capacity.endtoend.DeployedStack;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Sends many different requests, and collects the answers that are not described. */
public final class Fuzzer {

    private static final int CLIENTS = 8;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, Integer> statuses = new ConcurrentHashMap<>();
    private final Map<String, String> faults = new ConcurrentHashMap<>();
    private final ResponseCheck judge = new ResponseCheck();
    private final DeployedStack stack;
    private final List<String> ids;
    private final long seed;

    public Fuzzer(DeployedStack stack, List<String> ids, long seed) {
        this.stack = stack;
        this.ids = ids;
        this.seed = seed;
    }

    /** @return one fault for each operation and status, with a command to repeat it */
    public List<String> send(int requests) throws Exception {
        List<ApiOperation> operations = ApiOperation.all();
        ExecutorService people = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Callable<Void>> clients = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                int first = i;
                clients.add(() -> send(operations, first, requests));
            }
            for (Future<Void> each : people.invokeAll(clients)) {
                each.get();
            }
        } finally {
            people.shutdownNow();
        }
        return List.copyOf(new TreeMap<>(faults).values());
    }

    private Void send(List<ApiOperation> operations, int first, int requests) throws Exception {
        for (int i = first; i < requests; i += CLIENTS) {
            // each request has a seed of its own, so it does not depend on the thread that sends it
            FuzzValues values = new FuzzValues(new Random(seed * 1_000_003 + i), ids);
            FuzzRequest fuzzed = FuzzRequest.random(operations.get(i % operations.size()), values);
            HttpResponse<String> got =
                    client.send(fuzzed.request(stack.origin(), token(fuzzed.role())), BodyHandlers.ofString());
            statuses.merge(Integer.toString(got.statusCode()), 1, Integer::sum);
            judge.fault(fuzzed, got)
                    .ifPresent(fault -> faults.putIfAbsent(
                            fuzzed.operation() + " " + got.statusCode(), fault + "\n  " + fuzzed.curl()));
        }
        return null;
    }

    private String token(String role) {
        return role == null ? null : stack.token(role);
    }

    public Map<String, Integer> statuses() {
        return new TreeMap<>(statuses);
    }
}
