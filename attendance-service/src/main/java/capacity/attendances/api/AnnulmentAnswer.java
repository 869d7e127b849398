package capacity.attendances.api;

import capacity.attendances.command.ServiceResult.AnnulmentResult;
import java.util.UUID;

/**
 * @param id of the scan that the request named
 * @param status always "annulled"
 * @param position of the annulment, whether this request recorded it or an earlier one
 */
public record AnnulmentAnswer(UUID id, UUID participantId, String status, Long position) {

    static AnnulmentAnswer of(AnnulmentResult annulled) {
        return new AnnulmentAnswer(annulled.id(), annulled.participantId(), "annulled", annulled.position());
    }
}
