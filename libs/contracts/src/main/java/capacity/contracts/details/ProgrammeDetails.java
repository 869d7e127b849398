package capacity.contracts.details;

import java.time.LocalDate;
import java.util.List;

/**
 * A programme and the phases in which it is funded.
 *
 * @param code the programme's own code, kebab-case; it never changes
 */
public record ProgrammeDetails(String code, String name, List<Phase> phases) {

    public ProgrammeDetails {
        name = ComposedText.nfc(name);
        phases = Lists.distinct(phases);
    }

    /** @param priorities the phase's priorities, in the programme's own words */
    public record Phase(String code, String name, LocalDate from, LocalDate to, List<String> priorities) {

        public Phase {
            name = ComposedText.nfc(name);
            priorities = Lists.distinctTexts(priorities);
        }
    }
}
