package capacity.attendances.scan;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A scan whose content is valid.
 *
 * @param addressRepaired whether the e-mail address contained more than the address
 */
public record ValidScan(
        UUID id,
        UUID eventId,
        OffsetDateTime occurredAt,
        String sector,
        String country,
        String gender,
        String role,
        Identity identity,
        boolean addressRepaired) {}
