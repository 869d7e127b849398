package capacity.endtoend.play;

import capacity.endtoend.Answer;
import capacity.endtoend.Api;
import capacity.endtoend.ledger.Ledger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that the client believes, whatever seed it played. */
final class World {

    final Api api;
    final Ledger.Codes codes;
    final List<String> themes;
    final List<String> kinds;
    final Map<String, PlayedEvent> events = new LinkedHashMap<>();

    /** Their ids are known to kiosks, but nobody has created them. */
    final List<PlayedEvent> announced = new ArrayList<>();

    final Registers registers = new Registers();
    final ScanBook scans = new ScanBook();
    long eventsPosition;
    long attendancesPosition;

    World(Api api) {
        this.api = api;
        this.codes = Codes.read(api);
        this.themes = Codes.all(api, "themes");
        this.kinds = Codes.all(api, "kinds");
    }

    /** Of a write to event-service. */
    void wrote(Answer answer) {
        eventsPosition = Math.max(eventsPosition, answer.body().path("position").asLong());
    }

    Ledger ledger() {
        return new Ledger(
                events.values().stream().map(PlayedEvent::entry).toList(),
                scans.days(),
                registers.partners(),
                registers.products(),
                registers.contributions(),
                codes);
    }
}
