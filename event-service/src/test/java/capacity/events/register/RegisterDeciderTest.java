package capacity.events.register;

import capacity.contracts.details.PartnerDetails;
import capacity.contracts.facts.PartnerFact;
import capacity.contracts.facts.PartnerFact.PartnerRegistered;
import capacity.contracts.facts.PartnerFact.PartnerRevised;
import capacity.contracts.facts.PartnerFact.PartnerWithdrawn;
import capacity.contracts.testing.DeciderSpec;
import capacity.events.register.RegisterCommand.Register;
import capacity.events.register.RegisterCommand.Revise;
import capacity.events.register.RegisterCommand.Withdraw;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Uses partners as the example; the rules are the same in every register. */
class RegisterDeciderTest {

    private static final PartnerDetails MINISTRY = named("Ministry of Environment");
    private static final PartnerDetails RENAMED = named("Ministry of Ecology and Environment");
    private static final PartnerFact REGISTERED = new PartnerRegistered(MINISTRY);
    private static final PartnerFact REVISED = new PartnerRevised(RENAMED);
    private static final PartnerFact WITHDRAWN = new PartnerWithdrawn("merged");

    private static final RegisterDecider<PartnerDetails, PartnerFact> DECIDER = new RegisterDecider<>(
            PartnerFact.class,
            PartnerRegistered::new,
            PartnerRevised::new,
            PartnerWithdrawn::new,
            fact -> ((PartnerWithdrawn) fact).reason());

    private static PartnerDetails named(String name) {
        return new PartnerDetails(name, "government", "CN", List.of(), List.of());
    }

    private static DeciderSpec<RegisterCommand<PartnerDetails>, RegisterEntry<PartnerDetails>, PartnerFact> given(
            PartnerFact... facts) {
        return DeciderSpec.of(DECIDER).given(List.of(facts));
    }

    @Test
    void a_new_entry_is_registered() {
        given().when(new Register<>(MINISTRY)).then(List.of(REGISTERED));
    }

    @Test
    void the_same_request_again_changes_nothing_whatever_happened_since() {
        given(REGISTERED).when(new Register<>(MINISTRY)).thenNothing();
        given(REGISTERED, REVISED).when(new Register<>(MINISTRY)).thenNothing();
        given(REGISTERED, REVISED, WITHDRAWN).when(new Register<>(MINISTRY)).thenNothing();
    }

    @Test
    void an_id_with_other_content_is_refused_for_ever() {
        given(REGISTERED).when(new Register<>(RENAMED)).thenRefused("id-reused");
        given(REGISTERED, REVISED).when(new Register<>(RENAMED)).thenRefused("id-reused");
        given(REGISTERED, WITHDRAWN).when(new Register<>(RENAMED)).thenRefused("id-reused");
    }

    @Test
    void an_entry_is_revised_and_a_revision_that_changes_nothing_records_no_fact() {
        given(REGISTERED).when(new Revise<>(RENAMED)).then(List.of(REVISED));
        given(REGISTERED).when(new Revise<>(MINISTRY)).thenNothing();
        given(REGISTERED, REVISED).when(new Revise<>(RENAMED)).thenNothing();
        given(REGISTERED, REVISED).when(new Revise<>(MINISTRY)).then(List.of(new PartnerRevised(MINISTRY)));
    }

    @Test
    void an_entry_is_withdrawn_once_and_permanently() {
        given(REGISTERED).when(new Withdraw<>("merged")).then(List.of(WITHDRAWN));
        given(REGISTERED, WITHDRAWN).when(new Withdraw<>("another reason")).thenNothing();
        given(REGISTERED, WITHDRAWN).when(new Revise<>(RENAMED)).thenRefused("wrong-state");
    }

    @Test
    void every_change_to_an_entry_that_was_never_registered_is_refused() {
        given().when(new Revise<>(MINISTRY)).thenRefused("not-found");
        given().when(new Withdraw<>("why")).thenRefused("not-found");
    }
}
