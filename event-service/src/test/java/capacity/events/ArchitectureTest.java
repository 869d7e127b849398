package capacity.events;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysFalse;
import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.contracts.testing.ArchitectureRules;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Collectors;

@AnalyzeClasses(packages = "capacity.events", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final Set<String> CORE = Set.of(
            "capacity.events.event.Event",
            "capacity.events.event.EventCommand",
            "capacity.events.event.EventDecider",
            "capacity.events.register.RegisterEntry",
            "capacity.events.register.RegisterCommand",
            "capacity.events.register.RegisterDecider");

    private static final DescribedPredicate<JavaClass> DECIDERS = DescribedPredicate.describe(
            "the pure core", type -> CORE.contains(outermost(type).getFullName()));

    @ArchTest
    static final ArchRule the_core_is_pure = ArchitectureRules.isPure(DECIDERS, alwaysFalse());

    @ArchTest
    static final ArchRule the_core_has_no_clock_and_no_random = ArchitectureRules.hasNoClockAndNoRandom(DECIDERS);

    @ArchTest
    static final ArchRule packages_have_no_cycles = ArchitectureRules.hasNoCycles("capacity.events");

    @ArchTest
    static final ArchRule this_service_depends_on_no_other =
            ArchitectureRules.dependsOnNoOtherService("capacity.events");

    @ArchTest
    static void the_core_contains_the_classes_named_here(JavaClasses all) {
        Set<String> found =
                all.stream().map(JavaClass::getFullName).filter(CORE::contains).collect(Collectors.toSet());
        assertEquals(CORE, found);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
    }
}
