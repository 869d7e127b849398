package capacity.attendances.api;

import capacity.attendances.command.ServiceCommand;
import capacity.attendances.command.ServiceCommand.RecordScan;
import capacity.attendances.command.ServiceResult;
import capacity.attendances.command.ServiceResult.Refused;
import capacity.attendances.decider.AttendanceDecider;
import capacity.attendances.knownevents.EventArrivals;
import capacity.attendances.scan.Submission;
import capacity.contracts.serialization.TraceContext;
import capacity.http.problem.Problem;
import capacity.http.problem.ProblemException;
import capacity.journal.command.CommandLoop;
import capacity.journal.postgres.PgTransaction;
import capacity.journal.relay.Relay;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** Hands commands to the loop. No thread waits for the answer. */
@Singleton
public class AttendanceRecorder {

    private final CommandLoop<ServiceCommand, ServiceResult, PgTransaction> loop;
    private final EventArrivals arrivals;
    private final Relay relay;
    private final QuarantineMeter quarantine;

    AttendanceRecorder(
            CommandLoop<ServiceCommand, ServiceResult, PgTransaction> loop,
            EventArrivals arrivals,
            Relay relay,
            QuarantineMeter quarantine) {
        this.loop = loop;
        this.arrivals = arrivals;
        this.relay = relay;
        this.quarantine = quarantine;
    }

    /** A refusal is the answer's problem. */
    public Uni<ServiceResult> record(String actor, ServiceCommand command) {
        return Uni.createFrom().completionStage(() -> submit(actor, command)).map(AttendanceRecorder::orThrow);
    }

    /** One scan; if nothing is known of its event it waits a moment, for that may be on its way. */
    CompletionStage<ServiceResult> recordOrAwaitEvent(String actor, Submission sent) {
        RecordScan command = new RecordScan(sent, false);
        Function<Void, CompletionStage<ServiceResult>> again = TraceContext.wrap(perhaps -> submit(actor, command));
        return submit(actor, command)
                .thenCompose(answer -> isUnknownEvent(answer)
                        ? arrivals.of(sent.eventId()).thenCompose(again)
                        : CompletableFuture.completedStage(answer))
                .thenApply(AttendanceRecorder::orThrow);
    }

    /** All are admitted or none; refused ones are kept in quarantine. */
    Uni<List<ServiceResult>> recordAll(String actor, List<Submission> sent) {
        List<ServiceCommand> commands = sent.stream()
                .<ServiceCommand>map(each -> new RecordScan(each, true))
                .toList();
        List<CompletableFuture<ServiceResult>> answers = loop.submitAll(actor, commands);
        CompletableFuture<List<ServiceResult>> all = CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new))
                .thenApply(done -> answers.stream()
                        .map(CompletableFuture::join)
                        .map(this::countAndWakeRelay)
                        .toList());
        return Uni.createFrom().completionStage(all);
    }

    private CompletionStage<ServiceResult> submit(String actor, ServiceCommand command) {
        return loop.submit(actor, command).thenApply(this::countAndWakeRelay);
    }

    private ServiceResult countAndWakeRelay(ServiceResult answer) {
        quarantine.count(answer);
        if (answer.mayHaveFacts()) {
            relay.wake();
        }
        return answer;
    }

    private static boolean isUnknownEvent(ServiceResult answer) {
        return answer instanceof Refused refused && refused.rejection().code().equals(AttendanceDecider.UNKNOWN_EVENT);
    }

    private static ServiceResult orThrow(ServiceResult answer) {
        if (answer instanceof Refused refused) {
            throw ProblemException.of(
                    refused.faults().isEmpty() ? Problem.of(refused.rejection()) : Problem.invalid(refused.faults()));
        }
        return answer;
    }
}
