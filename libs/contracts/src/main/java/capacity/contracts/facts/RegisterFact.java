package capacity.contracts.facts;

import java.util.Optional;

/**
 * What happened to one entry of a register: partners, knowledge products, contributions and programmes are all
 * registered, revised and withdrawn in the same way.
 *
 * @param <D> the details that an entry of this register has
 */
public sealed interface RegisterFact<D> extends Fact
        permits PartnerFact, KnowledgeProductFact, ContributionFact, ProgrammeFact {

    /** The whole entry from now on, or nothing if this fact withdraws it. */
    Optional<D> entry();
}
