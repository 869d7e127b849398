package capacity.projections.cube;

import capacity.contracts.facts.CountedRoles;
import java.time.LocalDate;

/**
 * The key of a group: the participants of one event who came on the same day and have the same profile.
 *
 * @param day the local day
 */
public record Cell(LocalDate day, Profile profile) {

    /** Whether the role is counted; cells of the other roles are only kept. */
    public boolean isCounted() {
        return CountedRoles.contains(profile.role());
    }

    boolean isOf(LocalDate other, boolean counted) {
        return day.equals(other) && isCounted() == counted;
    }
}
