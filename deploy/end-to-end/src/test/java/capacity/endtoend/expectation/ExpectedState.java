package capacity.endtoend.expectation;

import capacity.endtoend.ApiClient;
import capacity.endtoend.ApiResponse;
import capacity.endtoend.ledger.Ledger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The state that the client expects after all seeds so far. */
public final class ExpectedState {

    public final ApiClient api;
    public final Ledger.Codes codes;
    public final List<String> themes;
    public final List<String> kinds;
    public final Map<String, ExpectedEvent> events = new LinkedHashMap<>();

    /** Kiosks know their ids, but they are not registered yet. */
    public final List<ExpectedEvent> announced = new ArrayList<>();

    public final ExpectedRegisters registers = new ExpectedRegisters();
    public final ExpectedScans scans = new ExpectedScans();
    public long eventsPosition;
    public long attendancesPosition;

    public ExpectedState(ApiClient api) {
        this.api = api;
        this.codes = VocabularyCodes.read(api);
        this.themes = VocabularyCodes.all(api, "themes");
        this.kinds = VocabularyCodes.all(api, "kinds");
    }

    /** Of a write to event-service. */
    public void wrote(ApiResponse answer) {
        eventsPosition = Math.max(eventsPosition, answer.body().path("position").asLong());
    }

    public Ledger ledger() {
        return new Ledger(
                events.values().stream().map(ExpectedEvent::entry).toList(),
                scans.days(),
                registers.partners(),
                registers.products(),
                registers.contributions(),
                codes);
    }
}
