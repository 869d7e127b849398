package capacity.events.register;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.contracts.facts.AttendanceFact;
import capacity.contracts.facts.Fact;
import capacity.contracts.facts.RegisterFact;
import capacity.contracts.facts.SampleFacts;
import capacity.contracts.testing.SealedTypes;
import capacity.events.contribution.ContributionRegister;
import capacity.events.event.EventDecider;
import capacity.events.knowledgeproduct.KnowledgeProductRegister;
import capacity.events.partner.PartnerRegister;
import capacity.events.programme.ProgrammeRegister;
import capacity.events.register.RegisterCommand.Revise;
import capacity.events.register.RegisterCommand.Withdraw;
import capacity.events.register.RegisterEntry.Absent;
import capacity.events.register.RegisterEntry.Known;
import capacity.events.register.RegisterEntry.Registered;
import capacity.events.register.RegisterEntry.Withdrawn;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A fact, command, register or state of an entry that somebody adds and forgets elsewhere makes these fail. */
class RegisterExhaustivenessTest {

    private static final List<Register<?, ?>> REGISTERS = List.of(
            new PartnerRegister(), new KnowledgeProductRegister(), new ContributionRegister(), new ProgrammeRegister());

    @Test
    void every_fact_but_those_of_attendances_belongs_to_one_decider_of_this_service() {
        List<Class<? extends Fact>> families = Stream.concat(
                        Stream.of(new EventDecider().family(), AttendanceFact.class),
                        REGISTERS.stream().map(register -> register.decider().family()))
                .toList();
        SealedTypes.assertKnown(
                Fact.class,
                SampleFacts.oneOfEach(),
                fact -> assertEquals(
                        1,
                        families.stream()
                                .filter(family -> family.isInstance(fact))
                                .count()));
    }

    @Test
    void every_fact_evolves_an_entry() {
        REGISTERS.forEach(RegisterExhaustivenessTest::evolvesByEveryFact);
    }

    private static <D, F extends RegisterFact<D>> void evolvesByEveryFact(Register<D, F> register) {
        RegisterDecider<D, F> decider = register.decider();
        D details = SampleFacts.oneOfEach(decider.family()).stream()
                .flatMap(fact -> fact.entry().stream())
                .findFirst()
                .orElseThrow();
        SealedTypes.assertKnown(
                Known.class,
                entries(details),
                entry -> SealedTypes.assertKnown(
                        decider.family(), SampleFacts.oneOfEach(), fact -> decider.evolve(cast(entry), fact)));
    }

    @SuppressWarnings("unchecked") // of the details that the caller gave
    private static <D> RegisterEntry<D> cast(RegisterEntry<?> entry) {
        return (RegisterEntry<D>) entry;
    }

    private static <D> List<RegisterEntry<D>> entries(D details) {
        return List.of(new Absent<>(), new Registered<>(details, details), new Withdrawn<>(details, details, "merged"));
    }

    @Test
    void every_command_is_decided_in_any_state() {
        REGISTERS.forEach(RegisterExhaustivenessTest::decidesEveryCommand);
    }

    private static <D, F extends RegisterFact<D>> void decidesEveryCommand(Register<D, F> register) {
        D details = SampleFacts.oneOfEach(register.decider().family()).stream()
                .flatMap(fact -> fact.entry().stream())
                .findFirst()
                .orElseThrow();
        List<RegisterCommand<D>> commands =
                List.of(new RegisterCommand.Register<>(details), new Revise<>(details), new Withdraw<>("why"));
        SealedTypes.assertKnown(
                RegisterEntry.class,
                entries(details),
                entry -> SealedTypes.assertKnown(
                        RegisterCommand.class, commands, command -> decide(register, entry, command)));
    }

    @SuppressWarnings("unchecked") // both of the details of this register
    private static <D> void decide(Register<D, ?> register, RegisterEntry<?> entry, RegisterCommand<?> command) {
        register.decider().decide((RegisterEntry<D>) entry, (RegisterCommand<D>) command);
    }

    @Test
    void every_state_has_a_status_that_can_be_asked_for() {
        Set<String> statuses = SealedTypes.oneOfEach(Known.class, entries("details")).stream()
                .map(entry -> Register.status(entry))
                .collect(toSet());
        assertEquals(statuses, Set.copyOf(Register.Statuses.ALL));
    }
}
