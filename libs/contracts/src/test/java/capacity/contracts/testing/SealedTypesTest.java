package capacity.contracts.testing;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SealedTypesTest {

    private sealed interface Shape {}

    private record Circle() implements Shape {}

    private sealed interface Polygon extends Shape {}

    private record Square() implements Polygon {}

    private sealed interface Open<T> extends Polygon {}

    private record Line<T>() implements Open<T> {}

    private static final List<?> SAMPLES = List.of(new Circle(), new Square(), new Line<String>(), "something else");

    @Test
    void the_kinds_of_a_type_are_those_of_all_levels() {
        assertEquals(Set.of(Circle.class, Square.class, Line.class), SealedTypes.kinds(Shape.class));
        assertEquals(Set.of(Square.class, Line.class), SealedTypes.kinds(Polygon.class));
    }

    @Test
    void a_kind_without_a_sample_is_named() {
        assertEquals(SAMPLES.subList(0, 3), SealedTypes.oneOfEach(Shape.class, SAMPLES));
        AssertionError missing =
                assertThrows(AssertionError.class, () -> SealedTypes.oneOfEach(Shape.class, List.of(new Circle())));
        assertTrue(
                missing.getMessage().contains("Square") && missing.getMessage().contains("Line"));
    }

    @Test
    void a_kind_that_a_place_does_not_know_is_named() {
        assertDoesNotThrow(() -> SealedTypes.assertKnown(Shape.class, SAMPLES, each -> {}));
        AssertionError forgotten = assertThrows(
                AssertionError.class,
                () -> SealedTypes.assertKnown(Shape.class, SAMPLES, SealedTypesTest::onlyCirclesAndLines));
        assertTrue(forgotten.getMessage().contains("Square"), forgotten.getMessage());
    }

    private static void onlyCirclesAndLines(Shape shape) {
        if (shape instanceof Square) {
            throw new IllegalArgumentException("unknown");
        }
    }
}
