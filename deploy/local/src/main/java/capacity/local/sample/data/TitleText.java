package capacity.local.sample.data;

import java.util.Locale;

/** How codes and numbers are written in a title. */
public final class TitleText {

    private TitleText() {}

    /** Not in the machine's language, which may have other digits: titles must be the same everywhere. */
    public static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    public static String of(String code) {
        return code.replace('-', ' ').replace("high level", "high-level");
    }
}
