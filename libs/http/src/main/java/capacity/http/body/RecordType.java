package capacity.http.body;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The components of a record in their order, read once per class. No component may be primitive: an absent value must
 * be null.
 */
record RecordType(Map<String, Type> components, Constructor<?> constructor) {
    private static final ClassValue<RecordType> SHAPES = new ClassValue<>() {
        @Override
        protected RecordType computeValue(Class<?> type) {
            return read(type);
        }
    };

    static RecordType of(Class<?> type) {
        return SHAPES.get(type);
    }

    Object create(Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot create " + constructor.getDeclaringClass(), e);
        }
    }

    private static RecordType read(Class<?> type) {
        List<RecordComponent> components = Arrays.asList(type.getRecordComponents());
        Class<?>[] raw = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        if (Arrays.stream(raw).anyMatch(Class::isPrimitive)) {
            throw new IllegalArgumentException(type + " has a primitive component");
        }
        Map<String, Type> types = new LinkedHashMap<>();
        components.forEach(component -> types.put(component.getName(), component.getGenericType()));
        return new RecordType(types, constructor(type, raw));
    }

    private static Constructor<?> constructor(Class<?> type, Class<?>[] parameters) {
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(parameters);
            canonical.setAccessible(true);
            return canonical;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }
}
