package capacity.endtoend.abuse;

import capacity.endtoend.ApiClient;
import capacity.endtoend.ApiResponse;
import capacity.endtoend.DeployedStack;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Unique people and secrets, sent on every way on which they could be kept by mistake. */
final class Canaries {

    static final String NAME = "Zephyrine Quillfeather";
    static final String EMAIL = "z.quillfeather-7731@canary-nest.example";
    static final String ORGANIZATION = "Observatory of Yellow Songbirds";
    static final String NOTE = "seen wearing a turquoise overcoat";
    static final String SECRET = "eyJjYW5hcnkiOiJuZXZlci1sb2cifQ-turquoise";

    private final List<ApiResponse> answers = new ArrayList<>();
    private final DeployedStack stack;
    private final ApiClient kiosk;
    private final String event;

    Canaries(DeployedStack stack, String event) {
        this.stack = stack;
        this.kiosk = new ApiClient(stack, "organizer");
        this.event = event;
    }

    /** What must appear nowhere: the people, notes about them, every token and password of the stack. */
    List<String> secrets() {
        List<String> secrets = new ArrayList<>(List.of(NAME, EMAIL, ORGANIZATION, NOTE, SECRET));
        for (String role : List.of("organizer", "admin", "kiosk")) {
            secrets.add(stack.token(role));
        }
        for (String database : List.of("events", "attendances", "projections")) {
            secrets.add(stack.property(database + ".password"));
        }
        return secrets;
    }

    List<ApiResponse> answers() {
        return answers;
    }

    void plant() {
        Map<String, Object> valid = scan(event);
        post("/attendances", valid);
        post("/attendances", with(valid, "sector", NAME));
        post("/attendances", with(scan(event), "country", EMAIL));
        post("/attendances", with(scan(event), "occurredAt", ORGANIZATION));
        post("/attendances", with(scan(event), "participant", NAME));
        post("/attendances", "no object but " + NAME + " " + EMAIL);
        post(
                "/attendances/batch",
                Map.of("items", List.of(scan(UUID.randomUUID().toString()), NAME, scan(event))));
        post("/attendances/" + valid.get("id") + "/annulment", Map.of("reason", "other", "note", NOTE));
        post("/attendances/" + valid.get("id") + "/annulment", Map.of("reason", NOTE, "note", EMAIL));
        for (String path :
                List.of("/events?q=", "/events?from=", "/attendances?event=", "/totals?region=", "/events/")) {
            answers.add(kiosk.get(path + SECRET));
        }
    }

    /** Sends them again while the database is unreachable. */
    void plantDuringOutage() {
        post("/attendances", scan(event));
        post(
                "/attendances/batch",
                Map.of("items", List.of(scan(event), scan(UUID.randomUUID().toString()))));
    }

    private void post(String path, Object body) {
        answers.add(kiosk.post(path, body));
    }

    private static Map<String, Object> with(Map<String, Object> scan, String member, Object value) {
        Map<String, Object> changed = new HashMap<>(scan);
        changed.put(member, value);
        return changed;
    }

    private static Map<String, Object> scan(String event) {
        Map<String, Object> scan = new HashMap<>(HealthyKiosk.body(event));
        scan.remove("anonymous");
        scan.put("participant", Map.of("name", NAME, "email", EMAIL, "organization", ORGANIZATION));
        return scan;
    }
}
