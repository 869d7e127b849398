package capacity.local.sample.plan;

import java.util.Locale;

/** How codes and numbers are spelled in a title. */
final class Wording {

    private Wording() {}

    /** Not in the machine's language, which may have other digits: titles are part of the plan. */
    static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    static String of(String code) {
        return code.replace('-', ' ').replace("high level", "high-level");
    }
}
