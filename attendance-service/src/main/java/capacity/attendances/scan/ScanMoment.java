package capacity.attendances.scan;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.OffsetDateTime;

/** A moment in the years 1900 to 2199 (UTC); kiosks whose clock says something else have no right day. Null is valid. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ScanMoment.Check.class)
public @interface ScanMoment {
    String message() default "must be from 1900-01-01 up to, not including, 2200-01-01 (UTC)";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<ScanMoment, OffsetDateTime> {
        private static final OffsetDateTime FIRST = OffsetDateTime.parse("1900-01-01T00:00:00Z");
        private static final OffsetDateTime END = OffsetDateTime.parse("2200-01-01T00:00:00Z");

        @Override
        public boolean isValid(OffsetDateTime moment, ConstraintValidatorContext context) {
            return moment == null || !moment.isBefore(FIRST) && moment.isBefore(END);
        }
    }
}
