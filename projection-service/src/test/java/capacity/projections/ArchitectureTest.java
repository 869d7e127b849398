package capacity.projections;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysFalse;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import capacity.contracts.testing.ArchitectureRules;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "capacity.projections", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final DescribedPredicate<JavaClass> NUMBERS = resideInAnyPackage(
            "capacity.projections.change",
            "capacity.projections.snapshot",
            "capacity.projections.fold",
            "capacity.projections.difference",
            "capacity.projections.question",
            "capacity.projections.scan",
            "capacity.projections.totals",
            "capacity.projections.headline");

    @ArchTest
    static final ArchRule the_numbers_are_pure = ArchitectureRules.isPure(NUMBERS, alwaysFalse());

    /** The counted data must not depend on the definitions of the counts. */
    @ArchTest
    static final ArchRule what_is_known_does_not_depend_on_definitions = noClasses()
            .that()
            .resideInAnyPackage(
                    "capacity.projections.change", "capacity.projections.snapshot", "capacity.projections.fold")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "capacity.projections.question",
                    "capacity.projections.scan",
                    "capacity.projections.totals",
                    "capacity.projections.headline");

    @ArchTest
    static final ArchRule the_numbers_have_no_clock_and_no_random = ArchitectureRules.hasNoClockAndNoRandom(NUMBERS);

    @ArchTest
    static final ArchRule packages_have_no_cycles = ArchitectureRules.hasNoCycles("capacity.projections");

    @ArchTest
    static final ArchRule this_service_depends_on_no_other =
            ArchitectureRules.dependsOnNoOtherService("capacity.projections");
}
