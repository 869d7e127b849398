package capacity.contracts.vocabulary;

import java.util.Locale;

/**
 * A language in a filter: it includes its varieties, as {@code zh} includes {@code zh-Hant} and not {@code zha} (basic
 * filtering of RFC 4647).
 *
 * @param tag of BCP 47, upper and lower case are the same
 */
public record LanguageRange(String tag) {
    public LanguageRange {
        tag = tag.toLowerCase(Locale.ROOT);
    }

    /** @param language a tag of BCP 47 */
    public boolean includes(String language) {
        String found = language.toLowerCase(Locale.ROOT);
        return found.equals(tag) || found.startsWith(tag + "-");
    }
}
