package capacity.http.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import capacity.contracts.facts.Fact;
import capacity.contracts.facts.SampleFacts;
import capacity.contracts.serialization.FactCodec;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Hostile inputs: noise, good texts with a fault, and known ways to overload a parser. */
final class HostileInputs {

    private static final List<String> TRICKS = List.of(
            "[".repeat(100_000),
            "{\"a\":".repeat(50_000),
            "[" + "0,".repeat(500_000) + "0]",
            "{\"id\":1,\"id\":2}",
            "{\"count\":1e400000000}",
            "{\"count\":" + "9".repeat(500_000) + "}",
            "{\"amount\":{\"value\":\"1e999999999\",\"currency\":\"USD\"}}",
            "\"" + "\\uD800".repeat(1000) + "\"",
            "\"\\u0000\"",
            "{\"" + "a".repeat(200_000) + "\":1}",
            "\uFEFF{}",
            "NaN",
            "/* */ {}",
            "",
            " ".repeat(300_000));

    private HostileInputs() {}

    static Arbitrary<byte[]> bytes() {
        return Arbitraries.oneOf(noise(), damaged(), Arbitraries.of(TRICKS).map(text -> text.getBytes(UTF_8)));
    }

    static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(200),
                Arbitraries.strings().withChars("0123456789-:.,TZ+\"W/*eE ").ofMaxLength(60),
                bytes().map(bytes -> new String(bytes, UTF_8)));
    }

    private static Arbitrary<byte[]> noise() {
        return Arbitraries.bytes().array(byte[].class).ofMaxSize(300);
    }

    /** A fact with one byte changed, cut off or doubled. */
    private static Arbitrary<byte[]> damaged() {
        return Combinators.combine(
                        Arbitraries.of(SampleFacts.oneOfEach()).map(HostileInputs::encoded),
                        Arbitraries.integers().greaterOrEqual(0),
                        Arbitraries.bytes())
                .as((bytes, at, with) -> {
                    byte[] copy = Arrays.copyOf(bytes, with % 3 == 0 ? 1 + at % bytes.length : bytes.length);
                    copy[at % copy.length] = with;
                    return copy;
                });
    }

    private static byte[] encoded(Fact fact) {
        return FactCodec.encode(fact).getBytes(UTF_8);
    }
}
