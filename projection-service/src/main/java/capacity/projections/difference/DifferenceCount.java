package capacity.projections.difference;

import capacity.projections.difference.Difference.Part;
import capacity.projections.question.CountingDefinition;
import capacity.projections.snapshot.EventTimeline;
import capacity.projections.snapshot.Snapshot;
import capacity.projections.snapshot.View;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;

/** Applies to what was known, reason by reason, what is known differently, and counts after each step. */
public final class DifferenceCount {

    private final View to;
    private final Measure measure;
    private final CountingDefinition definition;
    private final Map<Integer, EventUnits> events = new HashMap<>();
    private final EntryUnits entries;
    private final Set<ChangeReason> applied = EnumSet.noneOf(ChangeReason.class);
    private final List<Part> parts = new ArrayList<>();
    private View state;

    /** The number that changed. */
    public interface Measure {

        /** Null if the filters do not apply to it. */
        BigDecimal of(View view, CountingDefinition definition);
    }

    /** @param knownDay the day of the earlier moment in a time zone */
    private DifferenceCount(
            View from, View to, Measure measure, CountingDefinition definition, Function<String, LocalDate> knownDay) {
        this.to = to;
        this.measure = measure;
        this.definition = definition;
        Snapshot snapshot = to.snapshot();
        for (int number = 0; number < snapshot.events(); number++) {
            EventUnits units = new EventUnits(snapshot.event(number), from, to, knownDay);
            if (!units.reasons().isEmpty()) {
                events.put(number, units);
            }
        }
        this.entries = new EntryUnits(from, to, knownDay.apply(EventUnits.UTC));
        this.state = state();
    }

    /**
     * @param from and {@code to}: of the same snapshot
     * @param knownDay the day of the earlier moment in a time zone
     */
    public static Difference of(
            View from,
            View to,
            Measure measure,
            CountingDefinition fromDefinition,
            CountingDefinition definition,
            Function<String, LocalDate> knownDay) {
        BigDecimal before = orZero(measure.of(from, fromDefinition));
        BigDecimal after = orZero(measure.of(to, definition));
        DifferenceCount count = new DifferenceCount(from, to, measure, definition, knownDay);
        BigDecimal explained = count.steps(before, fromDefinition);
        return new Difference(before, after, count.parts, after.subtract(explained));
    }

    private static BigDecimal orZero(BigDecimal value) {
        return value == null ? BigDecimal.ZERO : value;
    }

    /** @return the value after all steps */
    private BigDecimal steps(BigDecimal before, CountingDefinition fromDefinition) {
        BigDecimal value = before;
        for (ChangeReason reason : ChangeReason.values()) {
            if (reason == ChangeReason.REDEFINED ? definition == fromDefinition : !isReason(reason)) {
                continue;
            }
            View earlier = state;
            applied.add(reason);
            state = state();
            BigDecimal next = orZero(measure.of(state, definition));
            add(reason, next.subtract(value), earlier, reason == ChangeReason.REDEFINED ? fromDefinition : definition);
            value = next;
        }
        return value;
    }

    private boolean isReason(ChangeReason reason) {
        return entries.reasons().contains(reason)
                || events.values().stream().anyMatch(units -> units.reasons().contains(reason));
    }

    private void add(ChangeReason reason, BigDecimal change, View earlier, CountingDefinition earlierDefinition) {
        Set<UUID> own = new TreeSet<>();
        for (int number = 0; number < to.snapshot().events(); number++) {
            boolean touched = reason == ChangeReason.REDEFINED
                    || events.containsKey(number)
                            && events.get(number).reasons().contains(reason);
            if (touched && !Objects.equals(of(number, earlier, earlierDefinition), of(number, state, definition))) {
                own.add(to.snapshot().event(number).id());
            }
        }
        Set<UUID> register = change.signum() == 0 ? Set.of() : entries.of(reason);
        if (change.signum() != 0 || !own.isEmpty()) {
            parts.add(new Part(reason, change, List.copyOf(own), List.copyOf(register)));
        }
    }

    /** The measure for this event alone. */
    private BigDecimal of(int number, View view, CountingDefinition counted) {
        Snapshot only = view.snapshot().only(view.snapshot().event(number));
        return measure.of(new View(only, view.events(), view.attendances()), counted);
    }

    private View state() {
        Map<Integer, EventTimeline> changed = new HashMap<>();
        events.forEach((number, units) -> changed.put(number, units.with(applied)));
        return new View(to.snapshot().with(changed, entries.with(applied)), to.events(), to.attendances());
    }
}
