package capacity.projections.scan;

import capacity.contracts.details.EventDetails;
import capacity.projections.question.CountingDefinition;

/** Who came to one event on as many of its days as the definition asks for. */
final class CompletedDays {

    private final int[] days;
    private final long first;
    private final long last;
    private final int least;

    CompletedDays(EventDetails event, int people, CountingDefinition definition) {
        this.days = new int[people];
        this.first = event.startsOn().toEpochDay();
        this.last = event.endsOn().toEpochDay();
        this.least = definition.leastDays(event);
    }

    /** @param day a day on which the person counts; each day once */
    void add(int person, int day) {
        if (day >= first && day <= last) {
            days[person]++;
        }
    }

    boolean has(int person) {
        return days[person] >= least;
    }
}
