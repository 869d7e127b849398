package capacity.http.value;

import capacity.http.text.FoldedText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** The formats of text in the contract. */
public final class TextFormats {
    public static final TextFormat<String> TEXT =
            new TextFormat<>("text that is not empty", text -> text, FoldedText::isVisible);

    public static final TextFormat<LocalDate> DATE =
            TextFormat.matching("\\d{4}-\\d{2}-\\d{2}", "a date such as 2016-05-01", text -> LocalDate.parse(text));

    public static final TextFormat<OffsetDateTime> DATE_TIME =
            new TextFormat<>("an RFC 3339 time with offset, such as 2014-05-06T08:57:12+03:00", Rfc3339::read);

    public static final TextFormat<UUID> ID = new TextFormat<>("a UUID", TextFormats::id);

    public static final TextFormat<BigDecimal> DECIMAL = TextFormat.matching(
            "-?\\d{1,18}(\\.\\d{1,6})?", "a decimal string such as \"2000000.00\"", BigDecimal::new);

    private TextFormats() {}

    /** Java's own parser also accepts 1-1-1-1-1. */
    private static UUID id(String text) {
        UUID id = UUID.fromString(text);
        return id.toString().equalsIgnoreCase(text) ? id : null;
    }
}
