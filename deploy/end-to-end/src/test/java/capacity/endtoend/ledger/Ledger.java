package capacity.endtoend.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything that is true now. Of the registers only entries that were not withdrawn. */
public record Ledger(
        List<EventEntry> events,
        List<DayEntry> days,
        List<Partner> partners,
        List<Product> products,
        List<Contribution> contributions,
        Codes codes) {

    public record Partner(String id, String sector, Set<String> programmes) {}

    public record Product(Set<String> themes, String programme, String phase, LocalDate publishedOn) {}

    public record Contribution(
            String kind, String programme, String phase, int year, BigDecimal value, String currency) {}

    /** What the vocabularies say: the region of a country, the country that another one counts as, all sectors. */
    public record Codes(Map<String, String> regionOf, Map<String, String> countsAs, List<String> sectors) {
        /** Empty if the country is counted nowhere. */
        Optional<String> counted(String country) {
            String counted = countsAs.getOrDefault(country, country);
            return counted.equals("none") ? Optional.empty() : Optional.of(counted);
        }
    }
}
