package capacity.contracts.http.body;

import capacity.contracts.http.Fault;
import capacity.contracts.http.Texts;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes records of a JSON tree and goes on after each fault. Jackson's own binding stops at the first, and accepts more
 * than the contract has (dates as arrays, UUIDs in base64, enumerations by number).
 */
final class Binder {
    static final String UNKNOWN_FIELD = "is not a known field";

    private final Set<Fault> faults = new LinkedHashSet<>();
    private final Set<String> faulty = new HashSet<>();

    List<Fault> faults() {
        return faults.stream()
                .sorted(Comparator.comparing(Fault::pointer).thenComparing(Fault::detail))
                .toList();
    }

    /** Null when the node is null, absent or at fault. */
    Object bind(JsonNode node, Type type, String at) {
        if (node == null || node.isNull()) {
            return null;
        }
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return list(node, list.getActualTypeArguments()[0], at);
        }
        if (type == JsonNode.class) {
            return node;
        }
        Class<?> plain = (Class<?>) type;
        return plain.isRecord() ? object(node, plain, at) : scalar(node, plain, at);
    }

    void fault(String at, String detail) {
        faults.add(Fault.at(at, detail));
        faulty.add(at);
    }

    private Object object(JsonNode node, Class<?> type, String at) {
        if (!node.isObject()) {
            fault(at, "must be an object");
            return null;
        }
        Shape shape = Shape.of(type);
        node.fieldNames().forEachRemaining(name -> {
            if (!shape.names().contains(name)) {
                fault(Pointers.in(at, name), UNKNOWN_FIELD);
            }
        });
        Object value = shape.create(components(node, shape, at));
        // a constraint on a component that could not be read would only say again that something is missing
        Constraints.violations(value, at).stream()
                .filter(violation -> !faulty.contains(violation.pointer()))
                .forEach(faults::add);
        return value;
    }

    private Object[] components(JsonNode node, Shape shape, String at) {
        Object[] values = new Object[shape.names().size()];
        for (int i = 0; i < values.length; i++) {
            String name = shape.names().get(i);
            values[i] = bind(node.get(name), shape.types().get(i), Pointers.in(at, name));
        }
        return values;
    }

    private List<Object> list(JsonNode node, Type element, String at) {
        if (!node.isArray()) {
            fault(at, "must be a list");
            return null;
        }
        List<Object> values = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            String here = Pointers.in(at, Integer.toString(i));
            // items of a batch stay JSON and are judged one by one, null ones too
            if (node.get(i).isNull() && element != JsonNode.class) {
                fault(here, "must not be null");
            }
            values.add(element == JsonNode.class ? node.get(i) : bind(node.get(i), element, here));
        }
        return values;
    }

    private Object scalar(JsonNode node, Class<?> type, String at) {
        Scalar<?> scalar =
                Scalar.of(type).orElseThrow(() -> new IllegalArgumentException("No JSON form is known for " + type));
        if (node.isTextual() && !Texts.isStorable(node.textValue())) {
            fault(at, "must not have U+0000 or half of a surrogate pair");
            return null;
        }
        Object value = scalar.reading().apply(node).orElse(null);
        if (value == null) {
            fault(at, "must be " + scalar.expected());
        }
        return value;
    }
}
