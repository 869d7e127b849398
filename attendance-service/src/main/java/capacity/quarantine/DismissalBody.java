package capacity.quarantine;

import capacity.contracts.http.body.Text;
import jakarta.validation.constraints.NotNull;

/** @param reason for people; never name anybody, it is kept for ever */
public record DismissalBody(@NotNull @Text(max = 500) String reason) {}
