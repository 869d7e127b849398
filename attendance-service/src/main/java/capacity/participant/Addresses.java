package capacity.participant;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** E-mail addresses, in so far as two spellings are the same participant. */
public final class Addresses {

    private static final Pattern EDGES = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");
    private static final Pattern FORM = Pattern.compile("[^\\s\\p{Z}@]{1,64}@[^\\s\\p{Z}@]{1,190}");

    private Addresses() {}

    /** Trimmed and in lower case, whatever the language of the machine. Also for text that is no address. */
    public static String fold(String address) {
        String trimmed = EDGES.matcher(address).replaceAll("");
        return Normalizer.normalize(trimmed, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** Only mail can tell whether an address exists; this refuses what cannot be one. */
    public static boolean isAddress(String text) {
        return FORM.matcher(EDGES.matcher(text).replaceAll("")).matches();
    }
}
