package capacity.projection;

import capacity.totals.Funds;
import capacity.totals.Headline;
import capacity.totals.Individuals;
import java.util.LinkedHashMap;
import java.util.Map;

/** The headline as it is answered. */
final class HeadlineJson {

    private HeadlineJson() {}

    static Map<String, Object> of(Headline headline, AsOf asOf) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("asOf", asOf.positions());
        json.put("incomplete", asOf.incomplete());
        json.put("events", headline.events());
        json.put("individuals", individuals(headline.individuals()));
        json.put("countries", headline.countries());
        json.put("partners", headline.partners());
        json.put("partnersBySector", headline.partnersBySector());
        json.put("knowledgeProducts", headline.knowledgeProducts());
        json.put("portfolio", funds(headline.portfolio()));
        json.put("contributions", funds(headline.contributions()));
        json.put("definitions", headline.definitions());
        return json;
    }

    private static Map<String, Object> individuals(Individuals individuals) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("named", individuals.named());
        json.put("atLeast", individuals.atLeast());
        json.put("atMost", individuals.atMost());
        return json;
    }

    /** Null when there is nothing to add up; amounts in several currencies have no value, but are not nothing. */
    private static Map<String, Object> funds(Funds funds) {
        if (funds == null || funds.currencies().isEmpty()) {
            return null;
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("value", funds.value());
        json.put("currency", funds.currency());
        if (funds.value() == null) {
            json.put("currencies", funds.currencies());
        }
        return json;
    }
}
