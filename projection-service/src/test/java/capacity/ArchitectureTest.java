package capacity;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import capacity.testing.Purity;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** Rules that match no class fail by themselves: that is ArchUnit's default, and it stays so. */
@AnalyzeClasses(packages = "capacity", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final Set<String> CORE = Set.of("capacity.cube", "capacity.totals");

    private static final DescribedPredicate<JavaClass> ALLOWED = DescribedPredicate.describe(
            "java.*, the facts, the bitmaps, or the core itself",
            type -> type.getBaseComponentType().isPrimitive()
                    || type.getPackageName().startsWith("java.")
                    || type.getPackageName().equals("capacity.contracts")
                    || type.getPackageName().equals("org.roaringbitmap")
                    || CORE.contains(type.getPackageName()));

    @ArchTest
    static final ArchRule the_cube_knows_nothing_but_java_the_facts_and_bitmaps =
            classes().that().resideInAPackage("capacity.cube").should().onlyDependOnClassesThat(ALLOWED);

    @ArchTest
    static final ArchRule the_definitions_of_the_numbers_know_no_more =
            classes().that().resideInAPackage("capacity.totals").should().onlyDependOnClassesThat(ALLOWED);

    @ArchTest
    static final ArchRule the_core_has_neither_clock_nor_dice = noClasses()
            .that()
            .resideInAnyPackage("capacity.cube", "capacity.totals")
            .should()
            .callMethodWhere(Purity.CLOCK_OR_DICE);

    @ArchTest
    static final ArchRule features_have_no_cycles =
            slices().matching("capacity.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule this_service_imports_no_other = noClasses()
            .that()
            .resideInAnyPackage("capacity.cube", "capacity.totals", "capacity.history", "capacity.intake")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("capacity.event..", "capacity.attendance..", "capacity.local..");
}
