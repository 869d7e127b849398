package capacity.http.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Ids and times have fast parsers of our own; a regular expression and the JDK's parser define the right results. */
class TextFormatsPropertyTest {

    private static final Pattern BEYOND_NINE_DIGITS = Pattern.compile("(\\.\\d{9})\\d+");
    private static final TextFormat<OffsetDateTime> TIME = TextFormat.matching(
            "\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2})",
            "", text -> OffsetDateTime.parse(BEYOND_NINE_DIGITS.matcher(text).replaceFirst("$1")));

    private static final TextFormat<UUID> ID =
            TextFormat.matching("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", "", UUID::fromString);

    @Property
    void times_are_read_as_java_reads_them(@ForAll("times") String text) {
        assertEquals(TIME.read(text), TextFormats.DATE_TIME.read(text));
    }

    @Property
    void ids_are_read_as_java_reads_them(@ForAll("ids") String text) {
        assertEquals(ID.read(text), TextFormats.ID.read(text));
    }

    @Provide
    Arbitrary<String> times() {
        Arbitrary<String> digits = Arbitraries.strings().numeric().ofMaxLength(12);
        Arbitrary<String> well = Combinators.combine(
                        Arbitraries.of("2016-02-2", "0000-01-0", "1900-02-2", "9999-12-3"),
                        Arbitraries.of("1T08:57:12", "9t23:59:59", "0T24:00:00", "8T00:00:60"),
                        Arbitraries.of("", ".")
                                .flatMap(dot -> dot.isEmpty() ? Arbitraries.just("") : digits.map(dot::concat)),
                        Arbitraries.of(
                                "Z", "z", "+03:00", "-00:00", "+18:00", "-18:01", "+05:60", "+05:45:30", "+03", ""))
                .as((day, time, fraction, offset) -> day + time + fraction + offset);
        return misspelt(well, "0129-:.TtZz+ ٣ﬅ");
    }

    @Provide
    Arbitrary<String> ids() {
        Arbitrary<String> well = Combinators.combine(Arbitraries.longs(), Arbitraries.longs())
                .as((high, low) -> new UUID(high, low).toString().toUpperCase(Locale.ROOT));
        return misspelt(
                Arbitraries.oneOf(well, well.map(text -> text.toLowerCase(Locale.ROOT)), Arbitraries.just("1-1-1-1-1")),
                "0afFgG-+ ٣ﬀ");
    }

    /** Half of them as they are; the others with one character replaced, added or left out. */
    private static Arbitrary<String> misspelt(Arbitrary<String> well, String characters) {
        Arbitrary<String> other = Arbitraries.strings().withChars(characters).ofMaxLength(2);
        Arbitrary<String> misspelt = Combinators.combine(
                        well,
                        Arbitraries.integers().between(0, 40),
                        other,
                        Arbitraries.integers().between(0, 2))
                .as((text, at, put, cut) -> new StringBuilder(text)
                        .replace(Math.min(at, text.length()), Math.min(at + cut, text.length()), put)
                        .toString());
        return Arbitraries.oneOf(well, misspelt);
    }
}
