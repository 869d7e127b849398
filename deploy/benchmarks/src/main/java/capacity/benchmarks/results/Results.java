package capacity.benchmarks.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** All values of a run: for each measure and quantity one value per round, in the order of the rounds. */
public final class Results {

    private final Map<String, Map<Quantity, List<Double>>> values = new LinkedHashMap<>();
    private final List<String> complaints = new ArrayList<>();

    public void add(String measure, Quantity quantity, double value) {
        values.computeIfAbsent(measure, any -> new LinkedHashMap<>())
                .computeIfAbsent(quantity, any -> new ArrayList<>())
                .add(value);
    }

    public List<Double> of(String measure, Quantity quantity) {
        return values.getOrDefault(measure, Map.of()).getOrDefault(quantity, List.of());
    }

    public Optional<Spread> spread(String measure, Quantity quantity) {
        List<Double> found = of(measure, quantity);
        return found.isEmpty() ? Optional.empty() : Optional.of(Spread.of(found));
    }

    public Map<String, Map<Quantity, List<Double>>> all() {
        return values;
    }

    public TreeSet<Quantity> quantities(String measure) {
        return new TreeSet<>(values.getOrDefault(measure, Map.of()).keySet());
    }

    /** Something that makes the run worthless. */
    public void complain(String complaint) {
        complaints.add(complaint);
    }

    public List<String> complaints() {
        return List.copyOf(complaints);
    }
}
