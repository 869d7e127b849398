package capacity.endtoend.observability;

import capacity.endtoend.ApiClient;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The dashboard, the alert rules and the documents about them, in the checkout. */
final class MonitoringFiles {

    static final Path ROOT = Path.of(System.getProperty("checkout.root", "../.."));
    private static final Pattern METRIC = Pattern.compile("\\b(?:capacity|http_server|jvm|process)_[a-z0-9_]+");
    private static final Pattern ROW =
            Pattern.compile("^\\| `([a-z0-9_]+)` \\|[^|]*\\|[^|]*\\| ([^|]+) \\|", Pattern.MULTILINE);

    private MonitoringFiles() {}

    static JsonNode dashboard() throws IOException {
        return ApiClient.JSON.readTree(
                ROOT.resolve("deploy/observability/dashboard.json").toFile());
    }

    static List<JsonNode> rules() throws IOException {
        JsonNode file = new YAMLMapper()
                .readTree(ROOT.resolve("deploy/observability/alerts.yaml").toFile());
        List<JsonNode> rules = new ArrayList<>();
        file.get("groups").forEach(group -> group.get("rules").forEach(rules::add));
        return rules;
    }

    /** Where an alert of this severity is explained, in a section of its name. */
    static String runbook(String severity) {
        return "docs/operations/" + (severity.equals("page") ? "alerts.md" : "tickets.md");
    }

    /** The table of metrics in the documents: each name with the services that have the metric, or {@code all}. */
    static Map<String, String> documented() throws IOException {
        Map<String, String> rows = new TreeMap<>();
        Matcher row = ROW.matcher(Files.readString(ROOT.resolve("docs/operations/observability.md")));
        while (row.find()) {
            rows.put(row.group(1), row.group(2));
        }
        return rows;
    }

    static Set<String> metricsIn(List<JsonNode> expressions) {
        Set<String> names = new TreeSet<>();
        expressions.forEach(expression -> {
            Matcher metric = METRIC.matcher(expression.asText());
            while (metric.find()) {
                names.add(metric.group());
            }
        });
        return names;
    }
}
