package capacity.contracts.testing;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.ThrowingConsumer;

/**
 * Puts every kind of a sealed type through a place that tells the kinds apart: Java 17 has no switch over types, so a kind
 * that somebody adds and such a place forgets is found by a test, or not at all.
 */
public final class SealedTypes {

    private SealedTypes() {}

    /** The classes that instances of the type can have. */
    public static Set<Class<?>> kinds(Class<?> type) {
        Stream<Class<?>> own = Modifier.isAbstract(type.getModifiers()) ? Stream.empty() : Stream.of(type);
        Stream<Class<?>> permitted = type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(each -> kinds(each).stream())
                : Stream.empty();
        return Stream.concat(own, permitted).collect(toCollection(LinkedHashSet::new));
    }

    /** Those of the samples that are of the type. Fails unless every kind of it is among them. */
    public static <T> List<T> oneOfEach(Class<T> type, Collection<?> samples) {
        List<T> all = samples.stream().filter(type::isInstance).map(type::cast).toList();
        Set<Class<?>> missing = new LinkedHashSet<>(kinds(type));
        missing.removeAll(all.stream().map(Object::getClass).collect(toSet()));
        assertEquals(Set.of(), missing, "kinds of " + type.getSimpleName() + " without a sample");
        return all;
    }

    /** Fails if the place throws for a sample, or if there is no sample of a kind; names every such kind. */
    public static <T> void assertKnown(Class<T> type, Collection<?> samples, ThrowingConsumer<? super T> place) {
        assertAll(oneOfEach(type, samples).stream()
                .map(each -> () -> assertDoesNotThrow(
                        () -> place.accept(each), () -> each.getClass().getName())));
    }
}
