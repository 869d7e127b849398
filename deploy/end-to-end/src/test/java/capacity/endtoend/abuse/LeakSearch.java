package capacity.endtoend.abuse;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds texts as they are, and in encodings in which they may have been written. */
final class LeakSearch {

    /** Shorter pieces of base64 would be found by chance. */
    private static final int SHORTEST = 8;

    private final Set<String> needles = new TreeSet<>();

    LeakSearch(List<String> secrets) {
        secrets.forEach(secret -> forms(secret).forEach(form -> needles.add(form.toLowerCase(Locale.ROOT))));
    }

    /** The forms that it contains, in upper or lower case. */
    List<String> in(String text) {
        String folded = text.toLowerCase(Locale.ROOT);
        return needles.stream().filter(folded::contains).toList();
    }

    private static List<String> forms(String secret) {
        List<String> forms = new ArrayList<>(List.of(
                secret,
                new StringBuilder(secret).reverse().toString(),
                URLEncoder.encode(secret, UTF_8),
                URLEncoder.encode(secret, UTF_8).replace("+", "%20"),
                HexFormat.of().formatHex(secret.getBytes(UTF_8))));
        for (int before = 0; before < 3; before++) {
            base64(secret, before).ifPresent(forms::add);
        }
        return forms;
    }

    /** The part of the base64 text that does not depend on its surroundings; the secret begins {@code before} bytes into a group. */
    private static Optional<String> base64(String secret, int before) {
        byte[] bytes = (" ".repeat(before) + secret).getBytes(UTF_8);
        String text = Base64.getEncoder().withoutPadding().encodeToString(bytes);
        String inner = text.substring(before == 0 ? 0 : 4, bytes.length / 3 * 4);
        return inner.length() < SHORTEST ? Optional.empty() : Optional.of(inner);
    }
}
