package capacity.http.value;

import capacity.contracts.vocabulary.Vocabularies;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A language of ISO 639-1, also on the elements of a list. Null is valid. */
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Language.Check.class)
public @interface Language {
    String message() default "must be an ISO 639-1 language code such as en";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<Language, String> {
        @Override
        public boolean isValid(String value, ConstraintValidatorContext context) {
            return value == null || Vocabularies.isLanguage(value);
        }
    }
}
