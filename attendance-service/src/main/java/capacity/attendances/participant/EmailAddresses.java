package capacity.attendances.participant;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form of e-mail addresses, and which spellings belong to the same participant. */
public final class EmailAddresses {

    private static final Pattern FORM = Pattern.compile("[^\\s\\p{Z}@]{1,64}@[^\\s\\p{Z}@]{1,190}");

    private EmailAddresses() {}

    /** Trimmed and in lower case, independent of the machine's language. Also works for text that is not an address. */
    public static String fold(String address) {
        return Normalizer.normalize(trimmed(address), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** Refuses text that cannot be an address. Only a mail can show whether an address exists. */
    public static boolean isAddress(String text) {
        return FORM.matcher(trimmed(text)).matches();
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

    /** The same as {@code [\s\p{Z}]} in {@link #FORM}. */
    private static boolean isSpace(char c) {
        return Character.isSpaceChar(c) || c >= '\t' && c <= '\r';
    }
}
