package capacity.attendances.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import capacity.attendances.command.ServiceCommand.AnnulScan;
import capacity.attendances.command.ServiceCommand.DismissItem;
import capacity.attendances.command.ServiceCommand.RebuildEvents;
import capacity.attendances.command.ServiceCommand.RecordScan;
import capacity.attendances.command.ServiceCommand.RedateScans;
import capacity.attendances.command.ServiceCommand.ReleaseItem;
import capacity.attendances.command.ServiceCommand.UpdateEvents;
import capacity.attendances.command.ServiceResult.AnnulmentResult;
import capacity.attendances.command.ServiceResult.EventUpdateResult;
import capacity.attendances.command.ServiceResult.RedatingResult;
import capacity.attendances.command.ServiceResult.ScanResult;
import capacity.attendances.participant.NewParticipant;
import capacity.attendances.scan.Identity;
import capacity.attendances.scan.Submission;
import capacity.attendances.unitofwork.UnitOfWork;
import capacity.contracts.envelope.Envelope;
import capacity.contracts.facts.AttendanceFact.AttendanceAnnulled;
import capacity.contracts.facts.AttendanceFact.AttendanceRedated;
import capacity.contracts.facts.AttendanceFact.ParticipantAttended;
import capacity.contracts.facts.Fact;
import capacity.contracts.facts.FactTypes;
import capacity.contracts.facts.IdentificationMethod;
import capacity.contracts.facts.SampleFacts;
import capacity.contracts.serialization.FactCodec;
import capacity.contracts.testing.SealedTypes;
import capacity.http.problem.Fault;
import capacity.journal.StoredFact;
import capacity.journal.command.AdmittedCommand;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A command, or a way to say who was there, that somebody adds and forgets elsewhere makes these fail. */
class CommandExhaustivenessTest {

    private static final UUID ID = new UUID(0, 1);
    private static final Submission FAULTY =
            new Submission(ID, "digest", null, null, List.of(Fault.at("", "is broken")), () -> null);

    private static final RecordScan RECORD = new RecordScan(FAULTY, false);
    private static final AnnulScan ANNUL = new AnnulScan(ID, "left", null);
    private static final ReleaseItem RELEASE = new ReleaseItem(ID, JsonNodeFactory.instance.objectNode());
    private static final DismissItem DISMISS = new DismissItem(ID, "why");
    private static final UpdateEvents UPDATE = new UpdateEvents(List.of(), List.of(), List.of());
    private static final RebuildEvents REBUILD = new RebuildEvents(List.of());
    private static final RedateScans REDATE = new RedateScans(ID, Map.of(ID, LocalDate.EPOCH), "2026f");
    private static final List<ServiceCommand> COMMANDS =
            List.of(RECORD, ANNUL, RELEASE, REDATE, DISMISS, UPDATE, REBUILD);

    private static UnitOfWork nothingKnown() {
        return new UnitOfWork(() -> {
            throw new IllegalStateException("nothing is recorded here");
        });
    }

    @Test
    void every_command_is_decided() {
        CommandBatch batch = new CommandBatch(new QuarantinedItemReader(null, null), null, nothingKnown(), null);
        SealedTypes.assertKnown(
                ServiceCommand.class,
                COMMANDS,
                command -> batch.decide(new AdmittedCommand<>(UUID.randomUUID(), "somebody", command)));
    }

    @Test
    void of_every_command_that_makes_facts_the_answer_is_found_again() {
        assertRecovered(ScanResult.class, RECORD, ParticipantAttended.class);
        assertRecovered(ScanResult.class, RELEASE, ParticipantAttended.class);
        assertRecovered(AnnulmentResult.class, ANNUL, AttendanceAnnulled.class);
        assertRecovered(RedatingResult.class, REDATE, AttendanceRedated.class);
        assertRecovered(EventUpdateResult.class, UPDATE, ParticipantAttended.class);
        assertRecovered(EventUpdateResult.class, REBUILD, ParticipantAttended.class);
        assertThrows(IllegalArgumentException.class, () -> recover(DISMISS));
        SealedTypes.assertKnown(
                ServiceCommand.class, COMMANDS, command -> assertEquals(command == DISMISS, !isRecovered(command)));
    }

    private static boolean isRecovered(ServiceCommand command) {
        try {
            return recover(command) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static ServiceResult recover(ServiceCommand command) {
        return RecoveredResults.of(
                command, List.of(stored(command == REDATE ? AttendanceRedated.class : ParticipantAttended.class)));
    }

    private static void assertRecovered(
            Class<? extends ServiceResult> result, ServiceCommand command, Class<? extends Fact> made) {
        assertEquals(result, RecoveredResults.of(command, List.of(stored(made))).getClass());
    }

    private static StoredFact stored(Class<? extends Fact> type) {
        Fact fact = SampleFacts.oneOfEach(type).get(0);
        Envelope envelope =
                new Envelope(ID, FactTypes.nameOf(fact), "attendances", ID, 1, 1, Instant.EPOCH, "somebody");
        return new StoredFact(envelope, ID, ID, FactCodec.encode(fact));
    }

    @Test
    void every_identity_is_found_or_refused() {
        NewParticipant candidate = new NewParticipant(ID, null, null, null, null, null);
        List<Identity> identities = List.of(
                new Identity.ByAddress(List.of("hash"), "name", () -> candidate),
                new Identity.Unknown(() -> candidate, IdentificationMethod.NAME),
                new Identity.Known(ID, null),
                new Identity.Both(ID, List.of("hash")));
        SealedTypes.assertKnown(
                Identity.class,
                identities,
                identity -> new ParticipantResolver(null).identify(identity, nothingKnown()));
    }
}
