package capacity.attendances.api;

import capacity.attendances.command.ServiceResult.AnnulmentResult;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param id of the scan that the request named
 * @param status annulled, or duplicate if the scan only repeated another one; then nothing is annulled
 * @param standing for a duplicate, the scan that stands for this day now; null if none does
 * @param position of the annulment, whether this request recorded it or an earlier one; of the repeated fact for a duplicate
 */
@Schema(requiredProperties = {"id", "participantId", "status", "standing", "position"})
@JsonInclude(JsonInclude.Include.ALWAYS)
public record AnnulmentAnswer(
        UUID id,
        UUID participantId,
        @Schema(enumeration = {"annulled", "duplicate"}) String status,
        @Schema(nullable = true) UUID standing,
        Long position) {

    static AnnulmentAnswer of(AnnulmentResult result) {
        return new AnnulmentAnswer(
                result.id(),
                result.participantId(),
                result.annulled() ? "annulled" : "duplicate",
                result.standing(),
                result.position());
    }
}
