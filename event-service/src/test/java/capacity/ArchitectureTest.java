package capacity;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.testing.Purity;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Collectors;

/** Rules that match no class fail by themselves: that is ArchUnit's default, and it stays so. */
@AnalyzeClasses(packages = "capacity", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final Set<String> CORE = Set.of(
            "capacity.event.Event",
            "capacity.event.EventCommand",
            "capacity.event.EventDecider",
            "capacity.register.Entry",
            "capacity.register.RegisterCommand",
            "capacity.register.RegisterDecider");

    private static final DescribedPredicate<JavaClass> PURE = DescribedPredicate.describe(
            "the pure core", type -> CORE.contains(outermost(type).getFullName()));

    private static final DescribedPredicate<JavaClass> ALLOWED = DescribedPredicate.describe(
            "java.*, the facts, or the core itself",
            type -> type.getBaseComponentType().isPrimitive()
                    || type.getPackageName().startsWith("java.")
                    || type.getPackageName().equals("capacity.contracts")
                    || PURE.test(type));

    @ArchTest
    static final ArchRule the_core_knows_nothing_but_java_and_the_facts =
            classes().that(PURE).should().onlyDependOnClassesThat(ALLOWED);

    @ArchTest
    static final ArchRule the_core_has_neither_clock_nor_dice =
            noClasses().that(PURE).should().callMethodWhere(Purity.CLOCK_OR_DICE);

    @ArchTest
    static final ArchRule features_have_no_cycles =
            slices().matching("capacity.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule this_service_imports_no_other = noClasses()
            .that()
            .resideInAnyPackage("capacity.event..", "capacity.register..", "capacity.facts..", "capacity.form..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("capacity.attendance..", "capacity.projection..", "capacity.local..");

    @ArchTest
    static void the_core_is_where_it_is_said_to_be(JavaClasses all) {
        Set<String> found =
                all.stream().map(JavaClass::getFullName).filter(CORE::contains).collect(Collectors.toSet());
        assertEquals(CORE, found);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
    }
}
