package capacity.endtoend.fault.evidence;

import static java.util.stream.Collectors.toSet;

import capacity.endtoend.ApiClient;
import capacity.endtoend.ApiResponse;
import capacity.endtoend.ConditionWait;
import capacity.endtoend.DeployedStack;
import capacity.endtoend.StackHealth;
import capacity.endtoend.expectation.VocabularyCodes;
import capacity.endtoend.fault.evidence.Evidence.RecordedFact;
import capacity.endtoend.fault.workload.ClientLedger;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The check at the end of every fault test: waits until nothing changes any more, collects the evidence from all places,
 * and asks for the {@link EvidenceVerdict}.
 */
public final class ConsistencyCheck {

    private static final List<String> JOURNALS = List.of("events", "attendances");

    private final ApiClient api;
    private final StackHealth health;
    private final JournalReader journals;
    private final TopicReader topics;

    public ConsistencyCheck(DeployedStack stack) {
        this.api = new ApiClient(stack, "admin");
        this.health = new StackHealth(stack);
        this.journals = new JournalReader(stack);
        this.topics = new TopicReader(stack);
    }

    /** @throws AssertionError with every breach */
    public void check(ClientLedger book) throws Exception {
        health.awaitReady();
        ConditionWait.until("the relays have published everything", this::nothingIsLeftToPublish);
        Map<String, List<RecordedFact>> stored = new LinkedHashMap<>();
        Map<String, List<RecordedFact>> published = new LinkedHashMap<>();
        for (String journal : JOURNALS) {
            stored.put(journal, journals.facts(journal));
            published.put(journal, topics.facts("capacity." + journal + ".v1"));
        }
        ConditionWait.until("the projections have applied everything", () -> haveApplied(stored));
        List<String> breaches = new ArrayList<>(EvidenceVerdict.breachesIn(new Evidence(
                book.events().stream().collect(toSet()),
                book.accepted().stream()
                        .map(each -> each.body().path("id").asText())
                        .collect(toSet()),
                stored,
                published,
                totals(book),
                book.late())));
        if (!breaches.isEmpty()) {
            throw new AssertionError(String.join("\n", breaches));
        }
    }

    private boolean nothingIsLeftToPublish() throws SQLException {
        return journals.relayLag("events") == 0 && journals.relayLag("attendances") == 0;
    }

    private boolean haveApplied(Map<String, List<RecordedFact>> stored) {
        ApiResponse answer = api.get("/totals");
        return stored.entrySet().stream()
                .allMatch(journal ->
                        answer.body().path("asOf").path(journal.getKey()).asLong()
                                >= journal.getValue().size());
    }

    private Map<String, Map<String, String>> totals(ClientLedger book) throws Exception {
        Map<String, Map<String, String>> totals = new LinkedHashMap<>();
        totals.put("the projections as they are", TotalsLine.live(api, book.programme()));
        rebuild();
        totals.put("the projections after a rebuild", TotalsLine.live(api, book.programme()));
        totals.put("SQL over the journal", journals.totals(book.events()));
        totals.put("the clients' ledger", TotalsLine.of(book.ledger(VocabularyCodes.read(api)), book.programme()));
        return totals;
    }

    private void rebuild() throws Exception {
        int building = api.post("/projections/rebuild", Map.of())
                .expect(202)
                .body()
                .path("building")
                .asInt();
        ConditionWait.until("the projections are rebuilt", () -> generation() >= building);
    }

    private int generation() {
        return api.get("/projections").body().path("generation").asInt(-1);
    }
}
