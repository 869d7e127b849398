package capacity.attendances.redating;

import capacity.attendances.command.ServiceResult;
import capacity.attendances.command.ServiceResult.RedatingResult;
import capacity.attendances.command.ServiceResult.RedatingResult.RedatedScan;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was moved.
 *
 * @param redated number of scans that are on another day now
 * @param position of the last fact; null if nothing was moved
 */
@Schema(requiredProperties = {"event", "redated", "scans"})
public record RedatingAnswer(UUID event, Integer redated, List<Moved> scans, Long position) {

    /**
     * @param standing the scan that stands on {@code day}: this one, or the one of which it is a duplicate now
     */
    @Schema(
            name = "RedatedScan",
            requiredProperties = {"id", "participantId", "from", "day", "standing"})
    public record Moved(UUID id, UUID participantId, LocalDate from, LocalDate day, UUID standing) {
        static Moved of(RedatedScan scan) {
            return new Moved(scan.id(), scan.participantId(), scan.from(), scan.day(), scan.standing());
        }
    }

    static RedatingAnswer of(UUID event, List<ServiceResult> results) {
        List<RedatingResult> all =
                results.stream().map(RedatingResult.class::cast).toList();
        List<Moved> moved = all.stream()
                .flatMap(result -> result.redated().stream())
                .map(Moved::of)
                .toList();
        Long last = all.stream()
                .map(RedatingResult::position)
                .filter(Objects::nonNull)
                .max(Long::compare)
                .orElse(null);
        return new RedatingAnswer(event, moved.size(), moved, last);
    }
}
