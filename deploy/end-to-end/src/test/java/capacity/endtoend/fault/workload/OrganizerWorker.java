package capacity.endtoend.fault.workload;

import capacity.endtoend.ApiClient;
import capacity.endtoend.ApiResponse;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;

/** Registers events and marks them held, as long as the kiosks work. */
final class OrganizerWorker implements Callable<Void> {

    private final RetryClient persistence;
    private final ClientLedger book;
    private final BooleanSupplier open;

    OrganizerWorker(RetryClient persistence, ClientLedger book, BooleanSupplier open) {
        this.persistence = persistence;
        this.book = book;
        this.open = open;
    }

    @Override
    public Void call() throws InterruptedException {
        while (open.getAsBoolean()) {
            add();
            Thread.sleep(400);
        }
        return null;
    }

    void add() throws InterruptedException {
        ObjectNode body =
                ApiClient.JSON.createObjectNode().put("id", UUID.randomUUID().toString());
        body.put("title", "Held under fire").put("kind", "workshop").put("programme", book.programme());
        body.putArray("themes").add("climate-change");
        body.put("hostCountry", "KE").put("timeZone", "UTC");
        body.put("startsOn", KioskWorker.FIRST_DAY.toString());
        body.put("endsOn", KioskWorker.FIRST_DAY.plusDays(2).toString());
        String id = persistence.post("/events", body).expect(200, 201).text("id");
        ApiResponse held =
                persistence.post("/events/" + id + "/held", Map.of(), "\"1\"").expect(200, 412);
        if (held.status() == 412) { // an earlier attempt succeeded after all
            held = persistence.get("/events/" + id).expect(200);
        }
        if (!"held".equals(held.text("status")) || held.body().path("version").asInt() != 2) {
            throw new AssertionError("Marked held once, but now " + held);
        }
        book.held(id);
    }
}
