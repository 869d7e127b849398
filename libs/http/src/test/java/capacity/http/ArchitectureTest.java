package capacity.http;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import capacity.contracts.testing.ArchitectureRules;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "capacity.http", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packages_have_no_cycles = ArchitectureRules.hasNoCycles("capacity.http");

    @ArchTest
    static final ArchRule http_depends_on_no_service = ArchitectureRules.dependsOnNoOtherService("capacity.http");

    @ArchTest
    static final ArchRule http_knows_nothing_of_facts_and_journal = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("capacity.journal..", "capacity.contracts.facts", "capacity.contracts.details");
}
