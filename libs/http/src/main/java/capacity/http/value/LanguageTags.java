package capacity.http.value;

import com.ibm.icu.impl.ValidIdentifiers;
import com.ibm.icu.impl.ValidIdentifiers.Datasubtype;
import com.ibm.icu.impl.ValidIdentifiers.Datatype;
import com.ibm.icu.util.IllformedLocaleException;
import com.ibm.icu.util.ULocale;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tags of languages (BCP 47). The languages are those of ISO 639, as CLDR lists them. */
public final class LanguageTags {
    // ICU's lists without "ValidIdentifiers" have fewer than a tenth of the languages of ISO 639-3. Not among ours:
    // "und" (not known), "mul", "zxx" (no language), and codes for private use
    private static final Set<Datasubtype> KNOWN = EnumSet.of(Datasubtype.regular, Datasubtype.deprecated);

    private LanguageTags() {}

    /**
     * The tag in its usual spelling, such as {@code zh-Hant} and {@code pt-BR}, with the shortest code of the language.
     * Empty if the tag is not well-formed or the language is not known.
     */
    public static Optional<String> canonical(String tag) {
        try {
            ULocale locale = new ULocale(
                    new ULocale.Builder().setLanguageTag(tag).build().getName());
            boolean known = ValidIdentifiers.isValid(Datatype.language, KNOWN, locale.getLanguage()) != null;
            return known ? Optional.of(locale.toLanguageTag()) : Optional.empty();
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /** Each in its usual spelling; those that are not known stay as they are. Null stays null. */
    public static List<String> canonical(List<String> tags) {
        return tags == null
                ? null
                : tags.stream().map(tag -> canonical(tag).orElse(tag)).toList();
    }
}
