package capacity.attendances.quarantine;

import capacity.http.value.Text;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Requests about many waiting items. At least one of event, code and device says which. */
final class BulkBody {

    private BulkBody() {}

    /** Which items. */
    interface Choice {
        UUID event();

        String code();

        String device();

        /** Opaque; where an earlier request about the same items ended. */
        String after();

        @Schema(hidden = true)
        default boolean isEmpty() {
            return event() == null && code() == null && device() == null;
        }
    }

    /**
     * @param device opaque subject id of the sender, as in receivedBy
     * @param corrections a merge patch of every item
     */
    @Schema(name = "BulkRelease")
    public record Release(
            UUID event,
            @Text(max = 100) String code,
            @Text(max = 500) String device,
            @Text(max = 100) String after,
            @Schema(ref = "ScanPatch") JsonNode corrections)
            implements Choice {}

    /** @param reason for people to read; must not name a person, because it is kept for ever */
    @Schema(name = "BulkDismissal")
    public record Dismissal(
            UUID event,
            @Text(max = 100) String code,
            @Text(max = 500) String device,
            @Text(max = 100) String after,
            @NotNull @Text(max = 500) String reason)
            implements Choice {}
}
