package capacity.events.requests;

import capacity.http.value.Text;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something is cancelled, reopened or withdrawn. */
public record Reason(
        @NotNull
        @Text(max = 1_000)
        @Schema(
                description =
                        "Explanation for readers. It is published and can never be erased. Do not enter personal data.",
                examples = "The venue was flooded")
        String reason) {}
