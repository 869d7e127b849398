package capacity.attendances.participant;

import capacity.http.text.FoldedText;
import com.ibm.icu.text.IDNA;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The form of e-mail addresses, and which spellings are the same address: local parts by NFKC and full case folding,
 * domains by UTS #46 (non-transitional), both without invisible characters.
 */
public final class EmailAddresses {

    private static final IDNA DOMAINS = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII
            | IDNA.USE_STD3_RULES
            | IDNA.CHECK_BIDI
            | IDNA.CHECK_CONTEXTJ
            | IDNA.CHECK_CONTEXTO);

    private static final Pattern LOCAL = Pattern.compile("[^\\s\\p{Z}\\p{Cc}\\p{Cs}@<>]{1,64}");
    private static final Pattern DOMAIN = Pattern.compile("[^.]+(\\.[^.]+)*\\.(?!\\d+$)[^.]+");
    private static final String SCHEME = "mailto:";

    private EmailAddresses() {}

    /** The one spelling of the address. Empty for text that cannot be an address; only a mail can show whether one exists. */
    public static Optional<String> canonical(String typed) {
        String address = unwrapped(FoldedText.visible(typed));
        int at = address.lastIndexOf('@');
        if (at < 0 || !LOCAL.matcher(address.substring(0, at)).matches()) {
            return Optional.empty();
        }
        String local = FoldedText.compared(address.substring(0, at));
        // the mapping of UTS #46 folds a domain in its own way
        return domain(address.substring(at + 1)).map(domain -> local + "@" + domain);
    }

    public static boolean isAddress(String typed) {
        return canonical(typed).isPresent();
    }

    /** Whether something was removed that is no part of the address: wrappers, punctuation at the end, invisible characters. */
    public static boolean isRepaired(String typed) {
        String visible = FoldedText.visible(typed);
        return !visible.equals(unwrapped(visible)) || FoldedText.hasInvisible(typed);
    }

    /**
     * The rule until the release that introduced {@link #canonical}: trimmed, NFC, lower case. Digests of scans are made
     * with it for ever, so that what is sent again is recognised, and addresses in the register until they are hashed
     * again.
     */
    public static String earlier(String typed) {
        return Normalizer.normalize(trimmed(typed), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static Optional<String> domain(String spelled) {
        StringBuilder ascii = new StringBuilder();
        IDNA.Info info = new IDNA.Info();
        DOMAINS.nameToASCII(spelled, ascii, info);
        return info.hasErrors() || !DOMAIN.matcher(ascii).matches() ? Optional.empty() : Optional.of(ascii.toString());
    }

    private static String unwrapped(String text) {
        String address = text;
        for (String before = null; !address.equals(before); ) {
            before = address;
            address = FoldedText.strip(inner(address));
        }
        return address;
    }

    private static String inner(String text) {
        if (text.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return text.substring(SCHEME.length());
        }
        if (text.startsWith("<") && text.endsWith(">")) {
            return text.substring(1, text.length() - 1);
        }
        return text.endsWith(".") || text.endsWith(",") || text.endsWith(";")
                ? text.substring(0, text.length() - 1)
                : text;
    }

    /**
     * No regular expression, because it would search for the end again from every space: for hours in a long run of
     * spaces.
     */
    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (from < to && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isSpaceChar(c) || c >= '\t' && c <= '\r';
    }
}
