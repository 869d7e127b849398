package capacity.projections.totals;

import capacity.projections.question.Dimension;
import capacity.projections.question.TotalsQuery;
import capacity.projections.scan.MatchingEvent;
import capacity.projections.scan.ProfileChoice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** The values of rows: those of the event's dimensions, of which there may be several, and those of the attendance's. */
final class RowValues {

    private final TotalsQuery query;
    private final ProfileChoice choice;
    private final Predicate<Dimension> left;

    /** @param left dimensions whose values are not filled in */
    RowValues(TotalsQuery query, ProfileChoice choice, Predicate<Dimension> left) {
        this.query = query;
        this.choice = choice;
        this.left = left;
    }

    /** In all combinations; null stands for the dimensions that are left, or of the attendance. */
    List<List<String>> of(MatchingEvent event) {
        List<List<String>> combinations =
                List.of(Arrays.asList(new String[query.by().size()]));
        for (int i = 0; i < query.by().size(); i++) {
            Dimension dimension = query.by().get(i);
            if (!dimension.ofAttendance() && !left.test(dimension)) {
                combinations = spread(combinations, i, dimension, event);
            }
        }
        return combinations;
    }

    private List<List<String>> spread(
            List<List<String>> combinations, int index, Dimension dimension, MatchingEvent event) {
        List<List<String>> spread = new ArrayList<>();
        for (String value :
                dimension.values(event.timeline().id(), event.state().details())) {
            if (query.filters().admit(dimension, value)) {
                combinations.forEach(each -> {
                    List<String> own = new ArrayList<>(each);
                    own.set(index, value);
                    spread.add(own);
                });
            }
        }
        return spread;
    }

    int keys() {
        return Math.max(1, choice.keys());
    }

    /** @param key of the profiles in the row */
    List<String> withKey(List<String> ofEvent, int key) {
        if (!query.groupsAttendances()) {
            return ofEvent;
        }
        List<String> ofAttendance = choice.key(key);
        List<String> values = new ArrayList<>();
        for (int i = 0; i < ofEvent.size(); i++) {
            values.add(query.by().get(i).ofAttendance() ? ofAttendance.get(i) : ofEvent.get(i));
        }
        return values;
    }
}
