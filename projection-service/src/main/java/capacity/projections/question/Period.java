package capacity.projections.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A period of the answer: as long as all dimensions of time in it stay the same.
 *
 * @param values one per dimension of the query; null for those that are not of time
 * @param chosen whether a month of it passes the filters on periods
 */
public record Period(List<String> values, LocalDate lastDay, boolean chosen) {

    /** Without gaps, from the period of the first day to that of the last. */
    public static List<Period> between(LocalDate first, LocalDate last, TotalsQuery query) {
        List<Period> periods = new ArrayList<>();
        for (LocalDate month = first.withDayOfMonth(1); !month.isAfter(last); month = month.plusMonths(1)) {
            Period next = of(month, query);
            int end = periods.size() - 1;
            if (end >= 0 && periods.get(end).values.equals(next.values)) {
                periods.set(end, new Period(next.values, next.lastDay, next.chosen || periods.get(end).chosen));
            } else {
                periods.add(next);
            }
        }
        return periods;
    }

    private static Period of(LocalDate month, TotalsQuery query) {
        List<String> values = new ArrayList<>();
        query.by().forEach(each -> values.add(each.ofTime() ? each.period(month) : null));
        boolean chosen = query.filters().values().keySet().stream()
                .filter(Dimension::ofTime)
                .allMatch(each -> query.filters().admit(each, each.period(month)));
        return new Period(values, month.plusMonths(1).minusDays(1), chosen);
    }

    /** The values of a row in this period. */
    public List<String> in(List<String> others, List<Dimension> by) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < by.size(); i++) {
            all.add(by.get(i).ofTime() ? values.get(i) : others.get(i));
        }
        return all;
    }
}
