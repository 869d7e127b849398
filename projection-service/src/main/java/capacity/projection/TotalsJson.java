package capacity.projection;

import capacity.totals.Measures;
import capacity.totals.Query;
import capacity.totals.Totals;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Totals as they are answered. Maps, for in them a null is written and not left out: unknown is not the same as absent. */
final class TotalsJson {

    private TotalsJson() {}

    static Map<String, Object> of(Query query, Totals totals, AsOf asOf) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("by", query.by().stream().map(each -> each.code()).toList());
        json.put("asOf", asOf.positions());
        json.put("incomplete", asOf.incomplete());
        json.put("additive", query.additive());
        json.put("rows", totals.rows().stream().map(row -> row(query, row)).toList());
        json.put("total", measures(totals.total()));
        return json;
    }

    private static Map<String, Object> row(Query query, Totals.Row row) {
        Map<String, Object> json = new LinkedHashMap<>();
        List<String> values = row.values();
        for (int i = 0; i < values.size(); i++) {
            json.put(query.by().get(i).code(), values.get(i));
        }
        json.putAll(measures(row.measures()));
        return json;
    }

    private static Map<String, Object> measures(Measures measures) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("events", measures.events());
        json.put("planned", measures.planned());
        json.put("cancelled", measures.cancelled());
        json.put("attendances", measures.attendances());
        json.put("individuals", measures.individuals());
        json.put("personDays", measures.personDays());
        json.put("countries", measures.countries());
        json.put("hostCountries", measures.hostCountries());
        json.put("pendingAttendances", measures.pendingAttendances());
        json.put("bySector", measures.bySector());
        return json;
    }
}
