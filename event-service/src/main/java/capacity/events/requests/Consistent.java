package capacity.events.requests;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;

/** The fields of a form agree with each other; each contradiction is reported at the field that should change. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Consistent.Check.class)
public @interface Consistent {
    String message() default "must be consistent";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    interface Fields {

        /** The faults by field, as in "must not be before startsOn". Any component may be null. */
        Map<String, String> contradictions();
    }

    class Check implements ConstraintValidator<Consistent, Fields> {
        @Override
        public boolean isValid(Fields form, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            Map<String, String> contradictions = form.contradictions();
            contradictions.forEach((field, detail) -> context.buildConstraintViolationWithTemplate(detail)
                    .addPropertyNode(field)
                    .addConstraintViolation());
            return contradictions.isEmpty();
        }
    }
}
