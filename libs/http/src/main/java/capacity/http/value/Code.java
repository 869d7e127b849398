package capacity.http.value;

import capacity.contracts.vocabulary.Vocabularies;
import capacity.contracts.vocabulary.Vocabulary;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.stream.Collectors;

/** A code of a vocabulary, also on the elements of a list. Null is valid. */
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Code.Check.class)
public @interface Code {
    /** As in {@code GET /vocabularies/{name}}. */
    String vocabulary();

    String message() default "must be a code of the vocabulary {vocabulary}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<Code, String> {
        // longer lists (countries) would hide the fault
        private static final int FEW = 30;
        private Vocabulary vocabulary;

        @Override
        public void initialize(Code code) {
            vocabulary = Vocabularies.all().get(code.vocabulary());
            if (vocabulary == null) {
                throw new IllegalArgumentException("No vocabulary " + code.vocabulary());
            }
        }

        @Override
        public boolean isValid(String value, ConstraintValidatorContext context) {
            if (value == null || vocabulary.has(value)) {
                return true;
            }
            if (vocabulary.items().size() < FEW) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate("must be one of " + codes())
                        .addConstraintViolation();
            }
            return false;
        }

        private String codes() {
            return vocabulary.items().stream().map(Vocabulary.Item::code).collect(Collectors.joining(", "));
        }
    }
}
