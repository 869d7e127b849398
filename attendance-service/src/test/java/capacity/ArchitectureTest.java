package capacity;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import capacity.testing.Purity;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Path;

/** Rules that the compiler cannot hold. A rule that matches no class fails. */
@AnalyzeClasses(packages = "capacity", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule the_core_is_pure = classes()
            .that()
            .resideInAPackage("capacity.attendance")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "capacity.contracts", "capacity.attendance");

    @ArchTest
    static final ArchRule the_core_has_no_clock_and_no_random =
            noClasses().that().resideInAPackage("capacity.attendance").should().callMethodWhere(Purity.CLOCK_OR_DICE);

    @ArchTest
    static final ArchRule no_other_service_is_imported = noClasses()
            .that()
            .resideInAnyPackage("capacity.desk..", "capacity.recording..", "capacity.batch..", "capacity.scan..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("capacity.event..", "capacity.projection..");

    @ArchTest
    static final ArchRule facts_know_nothing_of_people = noClasses()
            .that()
            .resideInAPackage("capacity.attendance")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("capacity.participant");

    @ArchTest
    static final ArchRule every_operation_says_who_may = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .should()
            .beAnnotatedWith(RolesAllowed.class);

    @ArchTest
    static final ArchRule packages_have_an_order =
            slices().matching("capacity.(*)..").should().beFreeOfCycles();
}
