package capacity.contracts.details;

import java.text.Normalizer;

/**
 * Text in Unicode's composed form (NFC), in which requests are kept. Facts of the first months have text as it was sent,
 * so it is composed when such a fact is read: a repeat of the request is then recognised, and nothing seems to change.
 */
public final class ComposedText {

    private ComposedText() {}

    /** Null stays null. */
    public static String nfc(String text) {
        return text == null ? null : Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
