package capacity.projections.api;

import capacity.projections.totals.Measures;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The measures in the answer. Nulls are written, because unknown is not the same as absent. */
@Schema(name = "Measures")
@JsonInclude(JsonInclude.Include.ALWAYS)
record MeasuresJson(
        long events,
        @Schema(nullable = true) Long planned,
        @Schema(nullable = true) Long cancelled,
        long attendances,
        long individuals,
        long individualsAtLeast,
        @Schema(nullable = true) Long individualsAtMost,
        @Schema(nullable = true) Long newIndividuals,
        @Schema(nullable = true) Long returningIndividuals,
        long personDays,
        long countries,
        @Schema(nullable = true) Long hostCountries,
        long pendingAttendances,
        Map<String, Measures.OfSector> bySector) {

    static MeasuresJson of(Measures measures) {
        return new MeasuresJson(
                measures.events(),
                measures.planned(),
                measures.cancelled(),
                measures.attendances(),
                measures.individuals(),
                measures.individualsAtLeast(),
                measures.individualsAtMost(),
                measures.newIndividuals(),
                measures.returningIndividuals(),
                measures.personDays(),
                measures.countries(),
                measures.hostCountries(),
                measures.pendingAttendances(),
                measures.bySector());
    }
}
