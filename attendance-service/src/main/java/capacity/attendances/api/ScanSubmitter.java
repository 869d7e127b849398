package capacity.attendances.api;

import static java.util.stream.Collectors.toSet;

import capacity.attendances.command.ServiceCommand;
import capacity.attendances.command.ServiceCommand.RecordScan;
import capacity.attendances.command.ServiceResult;
import capacity.attendances.command.ServiceResult.Refused;
import capacity.attendances.decider.AttendanceDecider;
import capacity.attendances.knownevents.EventArrivals;
import capacity.attendances.scan.Submission;
import capacity.contracts.serialization.TraceContext;
import capacity.journal.beans.CommandGateway;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** Submits scans: a single one for which a person waits, or a batch. */
@Singleton
public class ScanSubmitter {

    private final CommandGateway<ServiceCommand, ServiceResult> gateway;
    private final EventArrivals arrivals;
    private final QuarantineMeter quarantine;

    ScanSubmitter(
            CommandGateway<ServiceCommand, ServiceResult> gateway, EventArrivals arrivals, QuarantineMeter quarantine) {
        this.gateway = gateway;
        this.arrivals = arrivals;
        this.quarantine = quarantine;
    }

    /** If the event is unknown, the scan waits a moment, because the event may arrive soon, and is tried once more. */
    CompletionStage<ServiceResult> submit(String actor, Submission sent) {
        RecordScan command = new RecordScan(sent, false);
        Function<Void, CompletionStage<ServiceResult>> again =
                TraceContext.wrap(arrived -> gateway.submit(actor, command));
        return gateway.submit(actor, command)
                .thenCompose(answer -> isUnknownEvent(answer)
                        ? arrivals.of(sent.eventId()).thenCompose(again)
                        : CompletableFuture.completedStage(answer))
                .thenApply(gateway::orThrow)
                .thenApply(quarantine::count);
    }

    /**
     * The loop admits all scans or none, after a short wait for events that are on their way. Refused scans are kept in
     * quarantine.
     */
    CompletionStage<List<ServiceResult>> submitAll(String actor, List<Submission> sent) {
        Function<Void, CompletionStage<List<ServiceResult>>> submission =
                TraceContext.wrap(arrived -> admit(actor, sent));
        return arrivals.ofAll(sent.stream()
                        .map(Submission::eventId)
                        .filter(Objects::nonNull)
                        .collect(toSet()))
                .thenCompose(submission);
    }

    private CompletionStage<List<ServiceResult>> admit(String actor, List<Submission> sent) {
        List<ServiceCommand> commands = sent.stream()
                .<ServiceCommand>map(each -> new RecordScan(each, true))
                .toList();
        return gateway.submitAll(actor, commands)
                .thenApply(answers -> answers.stream().map(quarantine::count).toList());
    }

    private static boolean isUnknownEvent(ServiceResult answer) {
        return answer instanceof Refused refused && refused.rejection().code().equals(AttendanceDecider.UNKNOWN_EVENT);
    }
}
