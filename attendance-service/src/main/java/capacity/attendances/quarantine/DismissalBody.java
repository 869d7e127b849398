package capacity.attendances.quarantine;

import capacity.http.value.Text;
import jakarta.validation.constraints.NotNull;

/** @param reason for people to read; must not name a person, because it is kept for ever */
public record DismissalBody(@NotNull @Text(max = 500) String reason) {}
