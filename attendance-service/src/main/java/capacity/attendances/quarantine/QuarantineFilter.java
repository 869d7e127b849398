package capacity.attendances.quarantine;

import capacity.attendances.unitofwork.QuarantinedItem;
import capacity.http.query.QueryParameters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Which items are meant.
 *
 * @param code of the reason why they wait
 * @param device the opaque subject id of the sender
 */
record QuarantineFilter(Optional<UUID> event, Optional<String> code, Optional<String> device, Optional<String> status) {

    private static final List<String> STATUSES = Arrays.stream(QuarantinedItem.Status.values())
            .map(status -> status.name().toLowerCase(Locale.ROOT))
            .toList();

    // nothing else: what filtered an export is recorded, and must not be personal
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+){0,31}");

    static QuarantineFilter waiting(BulkBody.Choice chosen) {
        return new QuarantineFilter(
                Optional.ofNullable(chosen.event()),
                Optional.ofNullable(chosen.code()),
                Optional.ofNullable(chosen.device()),
                Optional.of(QuarantinedItem.Status.WAITING.name()));
    }

    static QuarantineFilter read(QueryParameters query) {
        List<String> statuses = query.list("status", STATUSES::contains, String.join(", ", STATUSES));
        if (statuses.size() > 1) {
            query.fault("status", "must have only one value");
        }
        return new QuarantineFilter(
                query.uuid("event"),
                code(query, "code").or(() -> code(query, "reason")),
                query.text("device"),
                statuses.stream().findFirst().map(status -> status.toUpperCase(Locale.ROOT)));
    }

    private static Optional<String> code(QueryParameters query, String name) {
        List<String> codes = query.list(name, CODE.asMatchPredicate(), "codes of reasons");
        if (codes.size() > 1) {
            query.fault(name, "must have only one value");
        }
        return codes.stream().findFirst();
    }
}
