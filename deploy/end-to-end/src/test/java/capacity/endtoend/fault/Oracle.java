package capacity.endtoend.fault;

import static java.util.stream.Collectors.toSet;

import capacity.endtoend.Answer;
import capacity.endtoend.Api;
import capacity.endtoend.Stack;
import capacity.endtoend.fault.Evidence.Recorded;
import capacity.endtoend.play.Codes;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The one check that ends every test of a fault: waits until the stack has come to rest, gathers the evidence from all places,
 * and asks for the {@link Verdict}.
 */
final class Oracle {

    private static final List<String> JOURNALS = List.of("events", "attendances");

    private final Api api;
    private final Health health;
    private final JournalReader journals;
    private final TopicReader topics;

    Oracle(Stack stack) {
        this.api = new Api(stack, "admin");
        this.health = new Health(stack);
        this.journals = new JournalReader(stack);
        this.topics = new TopicReader(stack);
    }

    /** @throws AssertionError with every breach */
    void check(Book book) throws Exception {
        health.awaitReady();
        Waiting.until("the relays have published everything", this::nothingIsLeftToPublish);
        Map<String, List<Recorded>> stored = new LinkedHashMap<>();
        Map<String, List<Recorded>> published = new LinkedHashMap<>();
        for (String journal : JOURNALS) {
            stored.put(journal, journals.facts(journal));
            published.put(journal, topics.facts("capacity." + journal + ".v1"));
        }
        Waiting.until("the projections have applied everything", () -> haveApplied(stored));
        List<String> breaches = new ArrayList<>(Verdict.on(new Evidence(
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

    private boolean haveApplied(Map<String, List<Recorded>> stored) {
        Answer answer = api.get("/totals");
        return stored.entrySet().stream()
                .allMatch(journal ->
                        answer.body().path("asOf").path(journal.getKey()).asLong()
                                >= journal.getValue().size());
    }

    private Map<String, Map<String, String>> totals(Book book) throws Exception {
        Map<String, Map<String, String>> totals = new LinkedHashMap<>();
        totals.put("the projections as they are", Line.live(api, book.programme()));
        rebuild();
        totals.put("the projections built anew", Line.live(api, book.programme()));
        totals.put("SQL over the journal", journals.totals(book.events()));
        totals.put("the clients' ledger", Line.of(book.ledger(Codes.read(api)), book.programme()));
        return totals;
    }

    private void rebuild() throws Exception {
        int building = api.post("/projections/rebuild", Map.of())
                .expect(202)
                .body()
                .path("building")
                .asInt();
        Waiting.until("the projections are built anew", () -> generation() >= building);
    }

    private int generation() {
        return api.get("/projections").body().path("generation").asInt(-1);
    }
}
