package capacity.desk;

import capacity.attendance.AttendanceDecider;
import capacity.contracts.http.Problem;
import capacity.contracts.http.ProblemException;
import capacity.contracts.trace.Traces;
import capacity.intake.Arrivals;
import capacity.journal.CommandLoop;
import capacity.journal.kafka.Relay;
import capacity.journal.postgres.PgTransaction;
import capacity.recording.Answer;
import capacity.recording.Answer.Recorded;
import capacity.recording.Answer.Refused;
import capacity.recording.RecordingCommand;
import capacity.recording.RecordingCommand.RecordScan;
import capacity.scan.Submission;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** Hands commands to the loop. No thread waits for the answer. */
@Singleton
public class Recorder {

    private final CommandLoop<RecordingCommand, Answer, PgTransaction> loop;
    private final Arrivals arrivals;
    private final Relay relay;
    private final QuarantineMeter quarantine;

    Recorder(
            CommandLoop<RecordingCommand, Answer, PgTransaction> loop,
            Arrivals arrivals,
            Relay relay,
            QuarantineMeter quarantine) {
        this.loop = loop;
        this.arrivals = arrivals;
        this.relay = relay;
        this.quarantine = quarantine;
    }

    /** A refusal is the answer's problem. */
    public Uni<Answer> record(String actor, RecordingCommand command) {
        return Uni.createFrom().completionStage(() -> submit(actor, command)).map(Recorder::orThrow);
    }

    /** One scan; if nothing is known of its event it waits a moment, for that may be on its way. */
    CompletionStage<Answer> recordPatiently(String actor, Submission sent) {
        RecordScan command = new RecordScan(sent, false);
        Function<Void, CompletionStage<Answer>> again = Traces.following(perhaps -> submit(actor, command));
        return submit(actor, command)
                .thenCompose(answer -> isUnknownEvent(answer)
                        ? arrivals.of(sent.eventId()).thenCompose(again)
                        : CompletableFuture.completedStage(answer))
                .thenApply(Recorder::orThrow);
    }

    /** All are admitted or none; refused ones are kept in quarantine. */
    Uni<List<Answer>> recordAll(String actor, List<Submission> sent) {
        List<RecordingCommand> commands = sent.stream()
                .<RecordingCommand>map(each -> new RecordScan(each, true))
                .toList();
        List<CompletableFuture<Answer>> answers = loop.submitAll(actor, commands);
        CompletableFuture<List<Answer>> all = CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new))
                .thenApply(done -> answers.stream()
                        .map(CompletableFuture::join)
                        .map(this::published)
                        .toList());
        return Uni.createFrom().completionStage(all);
    }

    private CompletionStage<Answer> submit(String actor, RecordingCommand command) {
        return loop.submit(actor, command).thenApply(this::published);
    }

    private Answer published(Answer answer) {
        quarantine.count(answer);
        if (answer instanceof Recorded recorded && recorded.fresh() || answer instanceof Answer.Annulled) {
            relay.wake();
        }
        return answer;
    }

    private static boolean isUnknownEvent(Answer answer) {
        return answer instanceof Refused refused && refused.rejection().code().equals(AttendanceDecider.UNKNOWN_EVENT);
    }

    private static Answer orThrow(Answer answer) {
        if (answer instanceof Refused refused) {
            throw ProblemException.of(
                    refused.faults().isEmpty() ? Problem.of(refused.rejection()) : Problem.invalid(refused.faults()));
        }
        return answer;
    }
}
