package capacity.contracts.facts;

import java.util.Optional;

/**
 * What happened to one register entry: partners, knowledge products, contributions and programmes are all registered,
 * revised and withdrawn in the same way.
 *
 * @param <D> the details that an entry of this register has
 */
public sealed interface RegisterFact<D> extends Fact
        permits PartnerFact, KnowledgeProductFact, ContributionFact, ProgrammeFact {

    /** The whole entry after this fact; empty if the fact withdraws it. */
    Optional<D> entry();
}
