package capacity.attendances;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysFalse;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import capacity.contracts.testing.ArchitectureRules;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Path;

@AnalyzeClasses(packages = "capacity.attendances", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final DescribedPredicate<JavaClass> DECIDER = resideInAPackage("capacity.attendances.decider");

    /** Pure, so it cannot use personal data either, which is in {@code participant}. */
    @ArchTest
    static final ArchRule the_core_is_pure = ArchitectureRules.isPure(DECIDER, alwaysFalse());

    @ArchTest
    static final ArchRule the_core_has_no_clock_and_no_random = ArchitectureRules.hasNoClockAndNoRandom(DECIDER);

    @ArchTest
    static final ArchRule packages_have_no_cycles = ArchitectureRules.hasNoCycles("capacity.attendances");

    @ArchTest
    static final ArchRule this_service_depends_on_no_other =
            ArchitectureRules.dependsOnNoOtherService("capacity.attendances");

    @ArchTest
    static final ArchRule every_operation_says_who_may = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .should()
            .beAnnotatedWith(RolesAllowed.class);
}
