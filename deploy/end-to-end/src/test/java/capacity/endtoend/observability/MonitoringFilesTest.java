package capacity.endtoend.observability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MonitoringFilesTest {

    @Test
    void every_panel_has_a_query_and_a_description() throws IOException {
        Set<Integer> ids = new HashSet<>();
        for (JsonNode panel : MonitoringFiles.dashboard().get("panels")) {
            String title = panel.path("title").asText();
            assertTrue(ids.add(panel.path("id").asInt()), title);
            assertFalse(title.isBlank());
            if (!panel.path("type").asText().equals("row")) {
                assertFalse(panel.path("description").asText().isBlank(), title);
                assertFalse(panel.path("targets").isEmpty(), title);
                assertEquals("${datasource}", panel.at("/datasource/uid").asText(), title);
            }
        }
        assertTrue(ids.size() > 15);
    }

    @Test
    void every_alert_says_what_to_do_and_names_its_section_in_the_documents() throws IOException {
        List<JsonNode> rules = MonitoringFiles.rules();
        assertTrue(rules.size() > 8);
        for (JsonNode rule : rules) {
            String name = rule.path("alert").asText();
            assertFalse(rule.at("/annotations/summary").asText().isBlank(), name);
            String severity = rule.at("/labels/severity").asText();
            assertTrue(Set.of("page", "ticket").contains(severity), name);
            String runbook = MonitoringFiles.runbook(severity);
            assertEquals(
                    runbook + "#" + name.toLowerCase(),
                    rule.at("/annotations/runbook").asText());
            String action = rule.at("/annotations/action").asText();
            String section = "### " + name + "\n\n" + action + "\n\n";
            assertTrue(Files.readString(MonitoringFiles.ROOT.resolve(runbook)).contains(section), name);
        }
    }

    @Test
    void every_alert_has_a_test_in_which_it_fires() throws IOException {
        String tests = Files.readString(MonitoringFiles.ROOT.resolve("deploy/observability/alerts-test.yaml"));
        for (JsonNode rule : MonitoringFiles.rules()) {
            String firing = "'ALERTS{alertname=\"%s\", alertstate=\"firing\""
                    .formatted(rule.path("alert").asText());
            assertTrue(tests.contains(firing), firing);
        }
    }

    @Test
    void every_metric_of_the_dashboard_and_the_alerts_is_explained() throws IOException {
        Set<String> documented = MonitoringFiles.documented().keySet();
        Set<String> used = MonitoringFiles.metricsIn(MonitoringFiles.dashboard().findValues("expr"));
        MonitoringFiles.rules().forEach(rule -> used.addAll(MonitoringFiles.metricsIn(rule.findValues("expr"))));
        used.removeIf(name -> documented.contains(MetricsIT.family(name, documented)));
        assertEquals(Set.of(), used);
    }
}
