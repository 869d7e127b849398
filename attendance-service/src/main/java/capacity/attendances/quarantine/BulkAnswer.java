package capacity.attendances.quarantine;

import capacity.attendances.api.ScanAnswer;
import capacity.attendances.command.ServiceResult;
import capacity.attendances.command.ServiceResult.DismissalResult;
import capacity.attendances.command.ServiceResult.Refused;
import capacity.attendances.command.ServiceResult.ScanResult;
import capacity.http.problem.Problem;
import capacity.http.problem.Warning;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of each item.
 *
 * @param summary number of items by status
 * @param next what {@code after} must be to go on with the items after these; null if there are no more
 */
@Schema(requiredProperties = {"results", "summary"})
public record BulkAnswer(List<Result> results, Map<String, Long> summary, String next) {

    /**
     * @param status accepted, duplicate, dismissed, or quarantined if the item still waits
     * @param problem why the item still waits
     */
    @Schema(
            name = "BulkResult",
            requiredProperties = {"id", "status"})
    public record Result(
            UUID id,

            @Schema(enumeration = {"accepted", "duplicate", "dismissed", "quarantined"})
            String status,

            Problem problem,
            List<Warning> warnings,
            Long position) {}

    static BulkAnswer of(List<UUID> ids, List<ServiceResult> answers, String next) {
        List<Result> results = IntStream.range(0, ids.size())
                .mapToObj(i -> result(ids.get(i), answers.get(i)))
                .toList();
        Map<String, Long> summary =
                results.stream().collect(Collectors.groupingBy(Result::status, Collectors.counting()));
        return new BulkAnswer(results, summary, next);
    }

    private static Result result(UUID id, ServiceResult answer) {
        if (answer instanceof ScanResult recorded) {
            ScanAnswer scan = ScanAnswer.of(recorded);
            return new Result(id, scan.status(), scan.problem(), scan.warnings(), scan.position());
        }
        if (answer instanceof Refused refused) {
            Problem problem =
                    refused.faults().isEmpty() ? Problem.of(refused.rejection()) : Problem.invalid(refused.faults());
            return new Result(id, "quarantined", problem, null, null);
        }
        if (answer instanceof DismissalResult) {
            return new Result(id, "dismissed", null, null, null);
        }
        throw new IllegalArgumentException("no item is answered by " + answer.getClass());
    }
}
