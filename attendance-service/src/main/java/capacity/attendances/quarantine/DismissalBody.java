package capacity.attendances.quarantine;

import capacity.http.value.Text;
import jakarta.validation.constraints.NotNull;

/** @param reason for people; never name anybody, it is kept for ever */
public record DismissalBody(@NotNull @Text(max = 500) String reason) {}
