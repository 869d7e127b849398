package capacity.projections.cube;

import java.time.LocalDate;

/**
 * All those of one event who came on one day and of whom the same is known.
 *
 * @param day local
 */
public record Cell(LocalDate day, Profile profile) {}
