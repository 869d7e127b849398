package capacity.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/** How far the projections have come. */
public final class ProjectionProgress {

    private static final int PATIENCE_SECONDS = 60;

    private ProjectionProgress() {}

    /** Returns when the projections have applied both journals up to these positions. */
    public static void await(ApiClient api, long events, long attendances) {
        Instant deadline = Instant.now().plusSeconds(PATIENCE_SECONDS);
        while (true) {
            ApiResponse answer = api.get("/totals").expect(200, 502, 503);
            JsonNode asOf = answer.body().path("asOf");
            if (asOf.path("events").asLong(-1) >= events
                    && asOf.path("attendances").asLong(-1) >= attendances) {
                return;
            }
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("Not applied up to " + events + " and " + attendances + ": " + answer);
            }
            pause(50);
        }
    }

    static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
