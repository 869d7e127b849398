package capacity.contracts.details;

import java.time.LocalDate;
import java.util.List;

/**
 * A programme and the phases that it is funded in.
 *
 * @param code the programme's own, kebab-case; it never changes
 */
public record ProgrammeDetails(String code, String name, List<Phase> phases) {

    public ProgrammeDetails {
        phases = Lists.distinct(phases);
    }

    /** @param priorities what the phase concentrates on, in the programme's own words */
    public record Phase(String code, String name, LocalDate from, LocalDate to, List<String> priorities) {

        public Phase {
            priorities = Lists.distinct(priorities);
        }
    }
}
