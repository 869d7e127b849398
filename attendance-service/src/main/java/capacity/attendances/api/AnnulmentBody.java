package capacity.attendances.api;

import capacity.http.value.Code;
import capacity.http.value.Text;
import jakarta.validation.constraints.NotNull;

/** @param note kept in the participant register, and deleted with the person */
public record AnnulmentBody(
        @NotNull @Code(vocabulary = "annulment-reasons") String reason,
        @Text(max = 2000) String note) {}
