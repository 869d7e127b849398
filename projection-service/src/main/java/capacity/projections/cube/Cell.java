package capacity.projections.cube;

import java.time.LocalDate;

/**
 * The key of a group: the participants of one event who came on the same day and have the same profile.
 *
 * @param day the local day
 */
public record Cell(LocalDate day, Profile profile) {}
