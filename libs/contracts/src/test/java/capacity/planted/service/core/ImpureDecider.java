package capacity.planted.service.core;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/** Breaks two rules: it uses a library, and asks for the time. */
public record ImpureDecider(JsonNode json) {

    Instant decide() {
        return Instant.now();
    }
}
