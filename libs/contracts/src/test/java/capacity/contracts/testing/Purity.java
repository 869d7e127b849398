package capacity.contracts.testing;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.Set;

/** What a pure core may not call, for architecture tests. */
public final class Purity {

    private static final Set<String> CLOCKS_AND_DICE =
            Set.of("java.time.Clock", "java.util.Random", "java.security.SecureRandom", "java.lang.System");
    private static final Set<String> ASKING_THE_PLATFORM = Set.of("now", "randomUUID", "random");

    public static final DescribedPredicate<JavaMethodCall> CLOCK_OR_DICE =
            DescribedPredicate.describe("now(), random or a clock", Purity::isImpure);

    private Purity() {}

    private static boolean isImpure(JavaMethodCall call) {
        String owner = call.getTargetOwner().getFullName();
        return CLOCKS_AND_DICE.contains(owner)
                || owner.startsWith("java.") && ASKING_THE_PLATFORM.contains(call.getName());
    }
}
