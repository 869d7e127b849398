package capacity.attendances.participant;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** E-mail addresses, in so far as two spellings are the same participant. */
public final class EmailAddresses {

    private static final Pattern FORM = Pattern.compile("[^\\s\\p{Z}@]{1,64}@[^\\s\\p{Z}@]{1,190}");

    private EmailAddresses() {}

    /** Trimmed and in lower case, whatever the language of the machine. Also for text that is no address. */
    public static String fold(String address) {
        return Normalizer.normalize(trimmed(address), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** Only mail can tell whether an address exists; this refuses what cannot be one. */
    public static boolean isAddress(String text) {
        return FORM.matcher(trimmed(text)).matches();
    }

    /** Not by an expression: from every space inside it would look for the end anew, for hours in a long run of them. */
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

    /** As {@code [\s\p{Z}]} in {@link #FORM}. */
    private static boolean isSpace(char c) {
        return Character.isSpaceChar(c) || c >= '\t' && c <= '\r';
    }
}
