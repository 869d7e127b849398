package capacity.endtoend.randomplay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.endtoend.ApiClient;
import capacity.endtoend.ApiResponse;
import capacity.endtoend.expectation.ExpectedRegisters;
import capacity.endtoend.expectation.ExpectedState;
import capacity.endtoend.expectation.VocabularyCodes;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** Partners, knowledge products, contributions: registered, repeated, changed, withdrawn. */
final class RegisterActions {

    private final ExpectedState world;
    private final RandomChoice chance;

    RegisterActions(ExpectedState world, RandomChoice chance) {
        this.world = world;
        this.chance = chance;
    }

    void register() {
        String path = chance.among("/partners", "/knowledge-products", "/contributions");
        ObjectNode body = body(path);
        if (chance.oneIn(2)) {
            body.put("id", chance.uuid());
        }
        ApiResponse answer = world.api.post(path, body).expect(201);
        world.wrote(answer);
        String id = answer.text("id");
        world.registers.entries.put(id, new ExpectedRegisters.Entry(path, body, id, answer.etag()));
    }

    private ObjectNode body(String path) {
        ObjectNode body = ApiClient.JSON.createObjectNode();
        return switch (path) {
            case "/partners" -> partner(body);
            case "/knowledge-products" -> product(body);
            default -> contribution(body);
        };
    }

    private ObjectNode partner(ObjectNode body) {
        body.put("name", "Institute " + chance.between(1, 1000)).put("sector", chance.of(world.codes.sectors()));
        body.put("country", chance.of(VocabularyCodes.COUNTRIES));
        EventBodyGenerator.put(body, "programmes", chance.some(VocabularyCodes.PROGRAMMES, 0, 2));
        return body;
    }

    private ObjectNode product(ObjectNode body) {
        body.put("title", "Guide " + chance.between(1, 1000)).put("type", "guideline");
        EventBodyGenerator.put(body, "themes", chance.some(world.themes, 1, 2));
        body.put("publishedOn", chance.between(2013, 2016) + "-0" + chance.between(1, 9) + "-15");
        if (chance.oneIn(2)) {
            body.put("programme", chance.of(VocabularyCodes.PROGRAMMES))
                    .put("phase", chance.of(VocabularyCodes.PHASES));
        }
        return body;
    }

    private ObjectNode contribution(ObjectNode body) {
        String programme = chance.of(VocabularyCodes.PROGRAMMES);
        int year = chance.between(2010, 2030);
        boolean isPledge = chance.oneIn(2) || world.registers.hasPortfolio(programme, year);
        body.put("programme", programme).put("donor", "A ministry").put("year", year);
        body.put("kind", isPledge ? "pledge" : "portfolio");
        if (chance.oneIn(2)) {
            body.put("phase", chance.of(VocabularyCodes.PHASES));
        }
        body.putObject("amount").put("value", chance.between(1, 900) + ".50").put("currency", currency());
        return body;
    }

    private String currency() {
        return chance.oneIn(3) ? "CNY" : "USD";
    }

    void change() {
        List<ExpectedRegisters.Entry> entries = world.registers.entries.values().stream()
                .filter(entry -> !entry.withdrawn)
                .toList();
        if (entries.isEmpty()) {
            return;
        }
        ExpectedRegisters.Entry entry = chance.of(entries);
        switch (chance.between(1, 5)) {
            case 1 -> withdraw(entry);
            case 2 -> repeat(entry);
            default -> patch(entry);
        }
    }

    private void withdraw(ExpectedRegisters.Entry entry) {
        ApiResponse answer = world.api.post(entry.path + "/" + entry.id + "/withdrawal", Map.of("reason", "A mistake"));
        world.wrote(answer.expect(200));
        entry.withdrawn = true;
    }

    private void repeat(ExpectedRegisters.Entry entry) {
        ObjectNode body = entry.asSent.deepCopy().put("id", entry.id);
        world.api.post(entry.path, body).expect(200);
        String text = entry.path.equals("/partners") ? "name" : entry.path.equals("/contributions") ? "donor" : "title";
        body.put(text, "Something else");
        assertEquals("id-reused", world.api.post(entry.path, body).expect(409).code());
    }

    private void patch(ExpectedRegisters.Entry entry) {
        ObjectNode patch = ApiClient.JSON.createObjectNode();
        switch (entry.path) {
            case "/partners" -> patch.put("sector", chance.of(world.codes.sectors()));
            case "/knowledge-products" -> EventBodyGenerator.put(patch, "themes", chance.some(world.themes, 1, 2));
            default ->
                patch.putObject("amount")
                        .put("value", chance.between(1, 900) + ".25")
                        .put("currency", currency());
        }
        String path = entry.path + "/" + entry.id;
        world.api.patch(path, patch, "\"77\"").expect(412);
        ApiResponse answer = world.api.patch(path, patch, entry.etag).expect(200);
        world.wrote(answer);
        entry.content.setAll(patch);
        entry.etag = answer.etag();
    }
}
