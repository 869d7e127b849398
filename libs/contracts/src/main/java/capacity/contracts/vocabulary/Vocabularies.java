package capacity.contracts.vocabulary;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The published vocabularies, read once from {@code vocabularies/*.json}. A new code is a new line there; a new
 * vocabulary is a new file and a name in {@link #NAMES}.
 */
public final class Vocabularies {
    private static final String[] NAMES = {
        "kinds",
        "themes",
        "regions",
        "sectors",
        "countries",
        "product-types",
        "formats",
        "genders",
        "roles",
        "partner-roles",
        "contribution-kinds",
        "annulment-reasons"
    };

    private static final Map<String, Vocabulary> ALL = load();

    private Vocabularies() {}

    /** By name, in the order in which they are listed to clients. */
    public static Map<String, Vocabulary> all() {
        return ALL;
    }

    public static Vocabulary kinds() {
        return ALL.get("kinds");
    }

    public static Vocabulary themes() {
        return ALL.get("themes");
    }

    public static Vocabulary regions() {
        return ALL.get("regions");
    }

    public static Vocabulary sectors() {
        return ALL.get("sectors");
    }

    /**
     * The countries and areas of the UN's M49 standard without Antarctica, by ISO 3166-1 alpha-2 code, and {@code XK},
     * which is in neither: people come from there too.
     */
    public static Vocabulary countries() {
        return ALL.get("countries");
    }

    public static Vocabulary productTypes() {
        return ALL.get("product-types");
    }

    public static Vocabulary formats() {
        return ALL.get("formats");
    }

    public static Vocabulary genders() {
        return ALL.get("genders");
    }

    /** Roles of a person at an event. */
    public static Vocabulary roles() {
        return ALL.get("roles");
    }

    /** Roles of an institution at an event. */
    public static Vocabulary partnerRoles() {
        return ALL.get("partner-roles");
    }

    public static Vocabulary contributionKinds() {
        return ALL.get("contribution-kinds");
    }

    public static Vocabulary annulmentReasons() {
        return ALL.get("annulment-reasons");
    }

    /** The one region of a country; empty when the code is not in {@link #countries()}. */
    public static Optional<String> regionOf(String countryCode) {
        return countries().find(countryCode).flatMap(Vocabulary.Item::region);
    }

    /** The code as which this country is counted, empty if nowhere: see {@link Vocabulary.Item#countsAs()}. */
    public static Optional<String> countsAs(String countryCode) {
        return countries().countsAs(countryCode);
    }

    private static Map<String, Vocabulary> load() {
        Map<String, Vocabulary> all = new LinkedHashMap<>();
        for (String name : NAMES) {
            all.put(name, VocabularyFiles.load(name));
        }
        all.computeIfPresent(
                "countries", (name, delivered) -> CountingRules.installed().appliedTo(delivered));
        return Collections.unmodifiableMap(all);
    }
}
