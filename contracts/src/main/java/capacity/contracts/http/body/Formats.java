package capacity.contracts.http.body;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;

/** The forms of text that the contract knows. */
public final class Formats {
    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
    private static final String HEX = "[0-9a-fA-F]";
    // copied once: the platform makes a new set of six hundred names at every call
    private static final Set<String> ZONES = Set.copyOf(ZoneId.getAvailableZoneIds());

    public static final Format<String> TEXT = new Format<>("text that is not empty", text -> text, s -> !s.isBlank());

    public static final Format<LocalDate> DATE =
            Format.matching(DAY, "a date such as 2016-05-01", text -> LocalDate.parse(text));

    public static final Format<OffsetDateTime> DATE_TIME = Format.matching(
            DAY + "[Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?([Zz]|[+-]\\d{2}:\\d{2})",
            "an RFC 3339 time with offset, such as 2014-05-06T08:57:12+03:00",
            text -> OffsetDateTime.parse(text));

    public static final Format<UUID> ID =
            Format.matching(HEX + "{8}(-" + HEX + "{4}){3}-" + HEX + "{12}", "a UUID", UUID::fromString);

    public static final Format<ZoneId> ZONE = new Format<>(
            "an IANA time zone such as Africa/Nairobi", text -> ZONES.contains(text) ? ZoneId.of(text) : null);

    /** Pages show these as links, so {@code javascript:} and its like stay out. */
    public static final Format<URI> LINK = Format.matching(
            "(?i)https?://[^\\s]{1,2000}",
            "an absolute http or https URL of at most 2000 characters",
            text -> URI.create(text).getHost() == null ? null : URI.create(text));

    public static final Format<BigDecimal> DECIMAL =
            Format.matching("-?\\d{1,18}(\\.\\d{1,6})?", "a decimal string such as \"2000000.00\"", BigDecimal::new);

    private Formats() {}
}
