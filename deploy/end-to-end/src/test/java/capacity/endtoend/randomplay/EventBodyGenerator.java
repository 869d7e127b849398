package capacity.endtoend.randomplay;

import capacity.endtoend.ApiClient;
import capacity.endtoend.expectation.ExpectedEvent;
import capacity.endtoend.expectation.ExpectedRegisters;
import capacity.endtoend.expectation.ExpectedState;
import capacity.endtoend.expectation.VocabularyCodes;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;

/** Bodies of events and of patches. */
final class EventBodyGenerator {

    private final ExpectedState world;
    private final RandomChoice chance;

    EventBodyGenerator(ExpectedState world, RandomChoice chance) {
        this.world = world;
        this.chance = chance;
    }

    ObjectNode body() {
        ObjectNode body = ApiClient.JSON.createObjectNode();
        body.put("title", "Event " + chance.between(1, 1000));
        body.put("kind", chance.of(world.kinds));
        put(body, "themes", themes());
        putPlaces(body);
        LocalDate start = startsOn();
        body.put("startsOn", start.toString());
        body.put("endsOn", start.plusDays(chance.between(0, 3)).toString());
        body.put("timeZone", chance.of(VocabularyCodes.ZONES));
        if (chance.oneIn(3)) {
            body.put("format", chance.among("in-person", "online", "hybrid"));
        }
        if (!chance.oneIn(4)) {
            body.put("programme", chance.of(VocabularyCodes.PROGRAMMES));
        }
        if (chance.oneIn(2)) {
            body.put("phase", chance.of(VocabularyCodes.PHASES));
        }
        putPartners(body);
        return body;
    }

    /** Dates, also around the turn of the year; one in twelve is in the future. */
    private LocalDate startsOn() {
        return chance.oneIn(12)
                ? LocalDate.of(2100, 1, 1)
                : LocalDate.of(chance.between(2013, 2016), chance.among(1, 5, 12), chance.among(1, 2, 15, 30, 31));
    }

    private void putPlaces(ObjectNode body) {
        if (chance.oneIn(4)) {
            put(body, "regions", regions());
        }
        if (!body.has("regions") || chance.oneIn(2)) {
            body.put("hostCountry", chance.of(VocabularyCodes.COUNTRIES));
        }
        if (chance.oneIn(2)) {
            put(body, "countries", chance.some(VocabularyCodes.COUNTRIES, 0, 4));
        }
    }

    private void putPartners(ObjectNode body) {
        List<ExpectedRegisters.Entry> known = world.registers.of("/partners").toList();
        body.putArray("partners");
        for (ExpectedRegisters.Entry partner : chance.some(known, 0, 2)) {
            body.withArray("partners").addObject().put("id", partner.id).put("role", "host");
        }
    }

    private List<String> themes() {
        return chance.some(world.themes, 1, 2);
    }

    private List<String> regions() {
        return chance.some(List.of("africa", "east-asia", "pacific", "inter-regional"), 1, 2);
    }

    /** A patch of one member, or of the dates; it may change nothing. The time zone has its own patch. */
    ObjectNode patch(ExpectedEvent event) {
        ObjectNode patch = ApiClient.JSON.createObjectNode();
        switch (chance.between(1, 9)) {
            case 1 -> put(patch, "themes", themes());
            case 2 -> put(patch, "regions", regions());
            case 3 -> patch.put("hostCountry", chance.of(VocabularyCodes.COUNTRIES));
            case 4 -> put(patch, "countries", chance.some(VocabularyCodes.COUNTRIES, 0, 4));
            case 5 -> move(patch, event);
            case 6 -> patch.put("kind", chance.of(world.kinds));
            case 7 -> patch.put("programme", chance.oneIn(3) ? null : chance.of(VocabularyCodes.PROGRAMMES));
            case 8 -> patch.put("phase", chance.oneIn(3) ? null : chance.of(VocabularyCodes.PHASES));
            default -> patch.putNull(event.content.has("hostCountry") && chance.oneIn(2) ? "regions" : "countries");
        }
        return patch;
    }

    private void move(ObjectNode patch, ExpectedEvent event) {
        int days = chance.among(-400, -31, -1, 1, 30, 365);
        patch.put("startsOn", event.startsOn().plusDays(days).toString());
        patch.put("endsOn", event.endsOn().plusDays(days).toString());
    }

    static void put(ObjectNode body, String name, List<String> values) {
        body.putArray(name);
        values.forEach(body.withArray(name)::add);
    }
}
