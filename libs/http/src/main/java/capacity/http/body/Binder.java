package capacity.http.body;

import capacity.http.problem.Fault;
import capacity.http.value.UnicodeText;
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
 * Makes records from a JSON tree and goes on after each fault. Jackson's own binding stops at the first fault, and it
 * accepts more than the contract does (dates as arrays, UUIDs in base64, enumerations by number).
 */
final class Binder {
    static final String UNKNOWN_FIELD = "is not a known field";
    private static final String BLANK = "must not be blank";

    private final Set<Fault> faults = new LinkedHashSet<>();
    private final Set<String> faulty = new HashSet<>();
    private final Set<String> blank = new HashSet<>();

    List<Fault> faults() {
        return faults.stream()
                .sorted(Comparator.comparing(Fault::pointer).thenComparing(Fault::detail))
                .toList();
    }

    /** Null when the node is null, blank, absent or at fault. */
    Object bind(JsonNode node, Type type, Pointer at) {
        if (node == null || node.isNull()) {
            return null;
        }
        if (type == JsonNode.class) {
            return node;
        }
        if (Bodies.isAbsent(node)) {
            blank.add(at.toString());
            return null;
        }
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return list(node, list.getActualTypeArguments()[0], at);
        }
        Class<?> plain = (Class<?>) type;
        return Record.class.isAssignableFrom(plain) ? object(node, plain, at) : scalar(node, plain, at);
    }

    void fault(Pointer at, String detail) {
        Fault fault = Fault.at(at.toString(), detail);
        faults.add(fault);
        faulty.add(fault.pointer());
    }

    private Object object(JsonNode node, Class<?> type, Pointer at) {
        if (!node.isObject()) {
            fault(at, "must be an object");
            return null;
        }
        RecordType shape = RecordType.of(type);
        node.fieldNames().forEachRemaining(name -> {
            if (!shape.components().containsKey(name)) {
                fault(at.to(name), UNKNOWN_FIELD);
            }
        });
        Object value = shape.create(components(node, shape, at));
        // a constraint on a component that could not be read would only report a second time that it is missing
        Constraints.violations(value, at).stream()
                .filter(violation -> !faulty.contains(violation.pointer()))
                .map(this::blankIfSent)
                .forEach(faults::add);
        return value;
    }

    /** Who sent blank text would not find a null in the request. */
    private Fault blankIfSent(Fault violation) {
        return violation.detail().equals(Constraints.MISSING) && blank.contains(violation.pointer())
                ? Fault.at(violation.pointer(), BLANK)
                : violation;
    }

    private Object[] components(JsonNode node, RecordType shape, Pointer at) {
        return shape.components().entrySet().stream()
                .map(each -> bind(node.get(each.getKey()), each.getValue(), at.to(each.getKey())))
                .toArray();
    }

    private List<Object> list(JsonNode node, Type element, Pointer at) {
        if (!node.isArray()) {
            fault(at, "must be a list");
            return null;
        }
        List<Object> values = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            // items of a batch stay JSON and are judged one by one, null items too
            values.add(
                    element == JsonNode.class
                            ? node.get(i)
                            : element(node.get(i), element, at.to(Integer.toString(i))));
        }
        return values;
    }

    private Object element(JsonNode node, Type type, Pointer at) {
        if (Bodies.isAbsent(node)) {
            fault(at, node.isNull() ? Constraints.MISSING : BLANK);
            return null;
        }
        return bind(node, type, at);
    }

    private Object scalar(JsonNode node, Class<?> type, Pointer at) {
        ScalarType<?> scalar = ScalarType.of(type)
                .orElseThrow(() -> new IllegalArgumentException("No JSON form is known for " + type));
        if (node.isTextual() && !UnicodeText.isStorable(node.textValue())) {
            fault(at, "must not contain U+0000 or half of a surrogate pair");
            return null;
        }
        Object value = scalar.reading().apply(node).orElse(null);
        if (value == null) {
            fault(at, "must be " + scalar.expected());
        }
        return value;
    }
}
