package capacity.endtoend.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The answer of {@code GET /totals/headline} without its definitions. */
public final class LedgerHeadline {

    private static final Set<String> OF_MONEY = Set.of("programme", "phase", "year");

    private final Ledger ledger;
    private final Question asked;
    private final LedgerSelection selected;
    private final List<DayEntry> counted;

    private LedgerHeadline(Ledger ledger, Question asked) {
        this.ledger = ledger;
        this.asked = asked;
        this.selected = LedgerSelection.of(ledger, asked);
        this.counted = selected.counted();
    }

    public static Map<String, Object> of(Ledger ledger, Question asked) {
        return new LedgerHeadline(ledger, asked).figures();
    }

    private Map<String, Object> figures() {
        List<Ledger.Partner> partners = partners();
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("events", matchingEvents().size());
        figures.put("individuals", LedgerIndividuals.of(selected, asked.happenedBy(), asked.filtersAttendances()));
        figures.put("countries", LedgerTotals.countries(ledger, selected, asked.filtersAttendances()));
        figures.put("partners", partners.size());
        figures.put("partnersBySector", bySector(partners));
        figures.put("knowledgeProducts", products());
        figures.put("portfolio", money(portfolio()));
        figures.put("contributions", money(entries("pledge")));
        return figures;
    }

    private List<EventEntry> matchingEvents() {
        Set<Object> attended = distinct(counted, DayEntry::event);
        return selected.events().stream()
                .filter(EventEntry::isHeld)
                .filter(event -> !asked.filtersAttendances() || attended.contains(event.id()))
                .toList();
    }

    private static Set<Object> distinct(List<DayEntry> days, Function<DayEntry, Object> what) {
        return days.stream().map(what).collect(Collectors.toSet());
    }

    /** With no filter the registered ones; with programme alone those of the programme; else those of the matching held events. */
    private List<Ledger.Partner> partners() {
        boolean dated =
                asked.from() != null || asked.to() != null; // happenedBy is not a filter, but another point in time
        if (!dated && Set.of("programme").containsAll(asked.filters().keySet())) {
            return ledger.partners().stream().filter(this::isOfProgramme).toList();
        }
        Set<String> named = new HashSet<>();
        matchingEvents().forEach(event -> named.addAll(event.partners()));
        return ledger.partners().stream()
                .filter(partner -> named.contains(partner.id()))
                .toList();
    }

    private boolean isOfProgramme(Ledger.Partner partner) {
        return partner.programmes().isEmpty()
                ? asked.allows("programme", null)
                : partner.programmes().stream().anyMatch(code -> asked.allows("programme", code));
    }

    private Map<String, Integer> bySector(List<Ledger.Partner> partners) {
        Map<String, Integer> bySector = new TreeMap<>();
        ledger.codes().sectors().forEach(sector -> bySector.put(sector, 0));
        partners.forEach(partner -> bySector.merge(partner.sector(), 1, Integer::sum));
        return bySector;
    }

    private static String quarter(LocalDate day) {
        return day.getYear() + "-Q" + (day.getMonthValue() + 2) / 3;
    }

    /** By the product's own values; filters on anything else leave it in. */
    private int products() {
        int products = 0;
        for (Ledger.Product product : ledger.products()) {
            String day = product.publishedOn().toString();
            boolean matches = product.themes().stream().anyMatch(theme -> asked.allows("theme", theme))
                    && asked.allows("programme", product.programme())
                    && asked.allows("phase", product.phase())
                    && asked.allows("year", day.substring(0, 4))
                    && asked.allows("quarter", quarter(product.publishedOn()))
                    && asked.allows("month", day.substring(0, 7))
                    && (asked.from() == null || !product.publishedOn().isBefore(asked.from()))
                    && (asked.to() == null || !product.publishedOn().isAfter(asked.to()))
                    && (asked.happenedBy() == null || !product.publishedOn().isAfter(asked.happenedBy()));
            products += matches ? 1 : 0;
        }
        return products;
    }

    private Stream<Ledger.Contribution> entries(String kind) {
        return ledger.contributions().stream()
                .filter(entry -> entry.kind().equals(kind))
                .filter(entry -> asked.allows("programme", entry.programme()))
                .filter(entry -> asked.allows("phase", entry.phase()))
                .filter(entry -> asked.allows("year", Integer.toString(entry.year())))
                .filter(entry -> asked.happenedBy() == null
                        || entry.year() <= asked.happenedBy().getYear());
    }

    /** Per programme the entry of its latest year; the play makes no two of one programme and year. */
    private Stream<Ledger.Contribution> portfolio() {
        Map<String, Ledger.Contribution> latest = new TreeMap<>();
        entries("portfolio")
                .forEach(entry -> latest.merge(
                        entry.programme(), entry, (one, other) -> one.year() > other.year() ? one : other));
        return latest.values().stream();
    }

    /** By currency, no sum across. Null if there is nothing to add, and under filters for which money has no value. */
    private Map<String, Object> money(Stream<Ledger.Contribution> entries) {
        boolean applies = OF_MONEY.containsAll(asked.filters().keySet()) && asked.from() == null && asked.to() == null;
        List<Ledger.Contribution> added = entries.toList();
        if (!applies || added.isEmpty()) {
            return null;
        }
        Map<String, BigDecimal> sums = new TreeMap<>();
        added.forEach(entry -> sums.merge(entry.currency(), entry.value(), BigDecimal::add));
        List<Map<String, Object>> amounts = new ArrayList<>();
        sums.forEach((currency, sum) -> amounts.add(amount(sum.setScale(2).toPlainString(), currency)));
        Map<String, Object> money = amounts.size() == 1 ? new TreeMap<>(amounts.get(0)) : amount(null, null);
        money.put("amounts", amounts);
        return money;
    }

    private static Map<String, Object> amount(String value, String currency) {
        Map<String, Object> amount = new TreeMap<>();
        amount.put("value", value);
        amount.put("currency", currency);
        return amount;
    }
}
