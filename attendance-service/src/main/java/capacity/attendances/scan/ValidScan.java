package capacity.attendances.scan;

import java.time.OffsetDateTime;
import java.util.UUID;

/** A scan whose content is valid. */
public record ValidScan(
        UUID id,
        UUID eventId,
        OffsetDateTime occurredAt,
        String sector,
        String country,
        String gender,
        String role,
        Identity identity) {}
