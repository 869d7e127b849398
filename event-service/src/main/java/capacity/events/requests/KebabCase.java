package capacity.events.requests;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;

/**
 * The code of a programme or phase. It need not be registered: events and contributions of past years may be imported
 * before the programme. Null is valid.
 */
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = KebabCase.Check.class)
public @interface KebabCase {
    String message() default "must be a kebab-case code of at most 64 characters";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<KebabCase, String> {
        private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
        private static final int LONGEST = 64;

        @Override
        public boolean isValid(String code, ConstraintValidatorContext context) {
            return code == null || matches(code);
        }

        public static boolean matches(String code) {
            return code.length() <= LONGEST && FORM.matcher(code).matches();
        }
    }
}
