package capacity.projections.headline;

import capacity.projections.totals.Measures;

/**
 * The number of people, as far as names and headcounts show.
 *
 * @param named distinct participants
 * @param atLeast no one can be counted twice in it
 * @param atMost everyone is counted in it, if headcounts are complete; null if headcounts do not apply
 */
public record Individuals(long named, long atLeast, Long atMost) {

    static Individuals of(Measures total) {
        return new Individuals(total.individuals(), total.individualsAtLeast(), total.individualsAtMost());
    }
}
