package capacity.http.body;

import capacity.http.problem.Fault;
import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.annotation.ElementType;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Bean Validation of one record. We use our own validator, not the container's: its messages are always English,
 * evaluate no expressions, and are the same in a plain unit test.
 */
final class Constraints {
    /** The message of {@code NotNull}. */
    static final String MISSING = "must not be null";

    private static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .traversableResolver(new EverythingIsLoaded())
            .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false))
            .buildValidatorFactory()
            .getValidator();

    private Constraints() {}

    static List<Fault> violations(Object value, Pointer at) {
        return VALIDATOR.validate(value).stream()
                .map(violation -> Fault.at(at.to(violation.getPropertyPath()).toString(), violation.getMessage()))
                .toList();
    }

    /** Records are not entities; the default resolver asks the persistence provider about every value. */
    private static final class EverythingIsLoaded implements TraversableResolver {
        @Override
        public boolean isReachable(Object value, Path.Node node, Class<?> root, Path path, ElementType element) {
            return true;
        }

        @Override
        public boolean isCascadable(Object value, Path.Node node, Class<?> root, Path path, ElementType element) {
            return true;
        }
    }
}
