package capacity.http.value;

import com.ibm.icu.text.UnicodeSet;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address that browsers open by {@code http} or {@code https}, as the URL Standard of WHATWG defines it, with at most
 * 2,000 characters. User names, backslashes and white space are refused: they serve to deceive readers. Pages show
 * these addresses as links, so {@code javascript:} and the like are refused too. Null is valid.
 */
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = WebAddress.Check.class)
public @interface WebAddress {
    String message() default "must be an http or https address of at most 2000 characters, without a user name";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<WebAddress, String> {
        private static final int LONGEST = 2_000;
        private static final int LAST_PORT = 65_535;
        private static final Pattern FORM = Pattern.compile(
                "(?i)https?://(?<host>[^\\[\\]/?#@:]+|\\[[^\\]/?#@]*\\])(:(?<port>[0-9]{0,5}))?([/?#][^\\\\]*)?");

        /** The joiners are part of words in Persian and in languages of India, and of emoji, as the selectors are. */
        private static final UnicodeSet UNSEEN = new UnicodeSet(
                        "[[[:White_Space:][:Default_Ignorable_Code_Point:][:C:]]-[\\u200C\\u200D\\uFE0E\\uFE0F]]")
                .freeze();

        @Override
        public boolean isValid(String address, ConstraintValidatorContext context) {
            return address == null || isAddress(address);
        }

        private static boolean isAddress(String address) {
            Matcher parts = FORM.matcher(address);
            return address.codePointCount(0, address.length()) <= LONGEST
                    && UNSEEN.containsNone(address)
                    && parts.matches()
                    && isPort(parts.group("port"))
                    && HostName.isHost(parts.group("host"));
        }

        private static boolean isPort(String port) {
            return port == null || port.isEmpty() || Integer.parseInt(port) <= LAST_PORT;
        }
    }
}
