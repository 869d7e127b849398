package capacity.endtoend.sharedstack;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a test class asks of its stack. Without it any stack will do. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SharedStack.class)
public @interface StackNeeds {

    StackVariant value();

    /** No other class has written to it before this one; others may afterwards. */
    boolean untouched() default false;
}
