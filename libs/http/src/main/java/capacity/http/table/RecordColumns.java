package capacity.http.table;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The columns of a record type, in the order of its members. They come from the type and not from the first rows, so a
 * table has the same columns however many members its rows lack.
 */
public final class RecordColumns {

    private final Map<String, ? extends Collection<String>> keys;
    private final List<Column> columns = new ArrayList<>();

    private RecordColumns(Map<String, ? extends Collection<String>> keys) {
        this.keys = keys;
    }

    public static List<Column> of(Class<?> type) {
        return of(type, Map.of());
    }

    /**
     * @param keys of the maps in the type, by the name of the member; members that are written with {@code
     *     JsonAnyGetter} are left to the caller
     */
    public static List<Column> of(Class<?> type, Map<String, ? extends Collection<String>> keys) {
        RecordColumns found = new RecordColumns(keys);
        found.addAll(List.of(), type);
        return List.copyOf(found.columns);
    }

    private void addAll(List<String> path, Class<?> type) {
        for (RecordComponent member : type.getRecordComponents()) {
            if (member.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                addAll(path, member.getType());
            } else if (!member.getAccessor().isAnnotationPresent(JsonAnyGetter.class)) {
                add(with(path, member.getName()), member.getGenericType());
            }
        }
    }

    private void add(List<String> path, Type type) {
        Class<?> raw = raw(type);
        if (raw.isRecord()) {
            addAll(path, raw);
        } else if (Map.class.isAssignableFrom(raw)) {
            Type value = ((ParameterizedType) type).getActualTypeArguments()[1];
            keys.get(path.get(path.size() - 1)).forEach(key -> add(with(path, key), value));
        } else {
            columns.add(new Column(path, cellType(raw)));
        }
    }

    private static CellType cellType(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return CellType.BOOLEAN;
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return CellType.NUMBER;
        }
        if (type == LocalDate.class) {
            return CellType.DATE;
        }
        if (type == Instant.class) {
            return CellType.INSTANT;
        }
        return Collection.class.isAssignableFrom(type) ? CellType.LIST : CellType.TEXT;
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }

    private static List<String> with(List<String> path, String name) {
        List<String> longer = new ArrayList<>(path);
        longer.add(name);
        return longer;
    }
}
