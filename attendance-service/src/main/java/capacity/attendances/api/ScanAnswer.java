package capacity.attendances.api;

import capacity.attendances.command.ServiceResult.ScanResult;
import capacity.http.problem.Problem;
import capacity.http.problem.Warning;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The result of one scan.
 *
 * @param status accepted, duplicate, or quarantined (if an earlier batch contained the scan)
 * @param position of the fact that the scan recorded or repeated
 * @param problem why the scan is in quarantine
 * @param warnings what is accepted and odd; null if nothing is
 */
@Schema(requiredProperties = {"id", "status"})
public record ScanAnswer(
        UUID id, UUID participantId, String status, Long position, Problem problem, List<Warning> warnings) {

    public static ScanAnswer of(ScanResult recorded) {
        var receipt = recorded.receipt();
        return new ScanAnswer(
                receipt.scanId(),
                receipt.participantId(),
                receipt.status().name().toLowerCase(Locale.ROOT),
                receipt.position(),
                recorded.problem() == null ? null : Problem.of(recorded.problem()),
                recorded.warnings().isEmpty() ? null : recorded.warnings());
    }
}
