package capacity.events.event;

import capacity.events.event.EventCommand.ReportHeadcount;
import capacity.events.requests.PlausibleDate;
import capacity.http.value.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A number of people counted without names, in the roles that are counted (participants and resource persons). */
public record HeadcountForm(
        @NotNull @Min(0) @Max(1_000_000) Integer count,

        @NotNull @Text(max = 1_000) @Schema(examples = "signed sheet")
        String basis,

        @PlausibleDate @Schema(description = "Within the event's dates. If left out: the first day")
        LocalDate day) {

    ReportHeadcount command() {
        return new ReportHeadcount(Optional.ofNullable(day), count, basis);
    }
}
