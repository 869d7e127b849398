package capacity.projections.totals;

import capacity.projections.question.TotalsQuery;
import capacity.projections.scan.EventScan;
import capacity.projections.scan.MatchingEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * In which period everybody came first: the one of their earliest counted attendance, by the start of its event, under the
 * filters of the event that are not about time. Worked out only for a question with periods.
 */
final class FirstPeriods {

    /** The row has no period. */
    static final int NONE = -1;

    /** All that the filters on time admit. */
    static final int ALL = -2;

    private static final int NOT_ADMITTED = -3;

    private final List<Integer> timeDimensions = new ArrayList<>();
    private final TotalsQuery query;
    private final Map<List<String>, Integer> numbers = new HashMap<>();
    private final int[] period;
    private final int[] day;

    FirstPeriods(TotalsQuery query, int participants) {
        this.query = query;
        for (int i = 0; i < query.by().size(); i++) {
            if (query.by().get(i).ofTime()) {
                timeDimensions.add(i);
            }
        }
        boolean needed = !query.cumulative() && (query.filters().onTime() || !timeDimensions.isEmpty());
        this.period = new int[needed ? participants : 0];
        this.day = new int[period.length];
        Arrays.fill(day, Integer.MAX_VALUE);
    }

    boolean needed() {
        return period.length > 0;
    }

    /** @param event a held event, under the filters that are not about time */
    void add(MatchingEvent event, EventScan scan) {
        int start = (int) event.state().details().startsOn().toEpochDay();
        int own = number(event);
        scan.everybody(event, participant -> {
            if (start < day[participant]) {
                day[participant] = start;
                period[participant] = own;
            }
        });
    }

    private int number(MatchingEvent event) {
        var start = event.state().details().startsOn();
        if (!query.filters().admitDay(start)) {
            return NOT_ADMITTED;
        }
        return number(timeDimensions.stream()
                .map(index -> query.by().get(index).period(start))
                .toList());
    }

    private int number(List<String> values) {
        return numbers.computeIfAbsent(values, any -> numbers.size());
    }

    /** The period of the total. */
    int ofTotal() {
        return needed() && query.filters().onTime() ? ALL : NONE;
    }

    /** The period of a row with these values. */
    int ofRow(List<String> values) {
        if (!needed()) {
            return NONE;
        }
        return timeDimensions.isEmpty()
                ? ALL
                : number(timeDimensions.stream().map(values::get).toList());
    }

    boolean isFirst(int participant, int ofPeriod) {
        if (ofPeriod == NONE) {
            return false;
        }
        int own = period[participant];
        return own == ofPeriod || ofPeriod == ALL && own != NOT_ADMITTED;
    }
}
