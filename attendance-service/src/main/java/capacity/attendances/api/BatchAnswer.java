package capacity.attendances.api;

import capacity.attendances.command.ServiceResult;
import capacity.attendances.command.ServiceResult.ScanResult;
import capacity.attendances.scan.Submission;
import capacity.http.problem.Problem;
import capacity.http.problem.Warning;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The result of each item of a batch, in the order of the request. */
public record BatchAnswer(List<Result> results, Summary summary) {

    /**
     * @param index in the request, from 0
     * @param id the scan's id; an id made here if the item has none, or if its id belongs to different content
     */
    @Schema(requiredProperties = {"index", "id", "status"})
    public record Result(
            Integer index,
            UUID id,
            UUID participantId,
            String status,
            Long position,
            Problem problem,
            List<Warning> warnings) {}

    /** {@code sent} = {@code accepted} + {@code duplicate} + {@code quarantined}. */
    public record Summary(Integer sent, Long accepted, Long duplicate, Long quarantined) {}

    static BatchAnswer of(List<Submission> sent, List<ServiceResult> answers) {
        List<Result> results = IntStream.range(0, sent.size())
                .mapToObj(index -> result(index, sent.get(index), (ScanResult) answers.get(index)))
                .toList();
        return new BatchAnswer(
                results,
                new Summary(
                        results.size(),
                        count(results, "accepted"),
                        count(results, "duplicate"),
                        count(results, "quarantined")));
    }

    private static long count(List<Result> results, String status) {
        return results.stream().filter(result -> result.status().equals(status)).count();
    }

    private static Result result(int index, Submission sent, ScanResult recorded) {
        ScanAnswer answer = ScanAnswer.of(recorded);
        Problem problem = answer.problem() != null && answer.problem().code().equals("invalid") && !sent.isValid()
                ? Problem.invalid(sent.faults())
                : answer.problem();
        return new Result(
                index,
                answer.id(),
                answer.participantId(),
                answer.status(),
                answer.position(),
                problem,
                answer.warnings());
    }
}
