package capacity.endtoend.expectation;

import capacity.endtoend.ApiClient;
import capacity.endtoend.ledger.Ledger;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The codes of the play, from the published vocabularies. */
public final class VocabularyCodes {

    public static final List<String> COUNTRIES =
            List.of("KE", "UG", "TZ", "CN", "TW", "XK", "TH", "VN", "BR", "FR", "US", "FJ", "NP");
    public static final List<String> ZONES = List.of(
            "Africa/Nairobi", "Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kathmandu", "Europe/Paris", "UTC");
    public static final List<String> PROGRAMMES = List.of("fund-a", "fund-b", "fund-c");
    public static final List<String> PHASES = List.of("phase-1", "phase-2");

    private VocabularyCodes() {}

    public static Ledger.Codes read(ApiClient api) {
        Map<String, String> regionOf = new TreeMap<>();
        Map<String, String> countsAs = new TreeMap<>();
        for (JsonNode country : items(api, "countries")) {
            regionOf.put(country.path("code").asText(), country.path("region").asText());
            if (country.hasNonNull("countsAs")) {
                countsAs.put(
                        country.path("code").asText(), country.path("countsAs").asText());
            }
        }
        return new Ledger.Codes(regionOf, countsAs, all(api, "sectors"));
    }

    static List<String> all(ApiClient api, String vocabulary) {
        return items(api, vocabulary).stream()
                .map(item -> item.path("code").asText())
                .toList();
    }

    private static List<JsonNode> items(ApiClient api, String vocabulary) {
        return api.list("/vocabularies/" + vocabulary);
    }
}
