package capacity.desk;

import capacity.contracts.http.body.Code;
import capacity.contracts.http.body.Text;
import jakarta.validation.constraints.NotNull;

/** @param note stays in the participant register, and goes with the person */
public record AnnulmentBody(
        @NotNull @Code(vocabulary = "annulment-reasons") String reason,
        @Text(max = 2000) String note) {}
