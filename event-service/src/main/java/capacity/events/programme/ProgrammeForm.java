package capacity.events.programme;

import capacity.contracts.details.ProgrammeDetails;
import capacity.events.requests.Consistent;
import capacity.events.requests.KebabCase;
import capacity.events.requests.PlausibleDate;
import capacity.http.value.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The request body of a programme. */
@Consistent
public record ProgrammeForm(
        @NotNull @KebabCase @Schema(examples = "china-trust-fund", description = "It never changes")
        String code,

        @NotNull @Text(max = 500) String name,
        @NotNull @Size(max = 50) List<Phase> phases)
        implements Consistent.Fields {

    /** @param priorities the phase's priorities, in the programme's own words */
    @Consistent
    @Schema(name = "PhaseForm")
    public record Phase(
            @NotNull @KebabCase @Schema(examples = "phase-1")
            String code,

            @NotNull @Text(max = 500) String name,
            @NotNull @PlausibleDate LocalDate from,
            @NotNull @PlausibleDate LocalDate to,
            @Size(max = 50) List<@Text(max = 1_000) String> priorities)
            implements Consistent.Fields {

        static Phase of(ProgrammeDetails.Phase d) {
            return new Phase(d.code(), d.name(), d.from(), d.to(), d.priorities());
        }

        ProgrammeDetails.Phase details() {
            return new ProgrammeDetails.Phase(code, name, from, to, priorities);
        }

        @Override
        public Map<String, String> contradictions() {
            return from != null && to != null && to.isBefore(from) ? Map.of("to", "must not be before from") : Map.of();
        }
    }

    static ProgrammeForm of(ProgrammeDetails d) {
        return new ProgrammeForm(
                d.code(), d.name(), d.phases().stream().map(Phase::of).toList());
    }

    ProgrammeDetails details() {
        return new ProgrammeDetails(
                code, name, phases.stream().map(Phase::details).toList());
    }

    @Override
    public Map<String, String> contradictions() {
        return hasRepeatedPhase() ? Map.of("phases", "must not contain a code twice") : Map.of();
    }

    private boolean hasRepeatedPhase() {
        if (phases == null) {
            return false;
        }
        List<String> codes =
                phases.stream().filter(phase -> phase != null).map(Phase::code).toList();
        return codes.stream().distinct().count() < codes.size();
    }
}
