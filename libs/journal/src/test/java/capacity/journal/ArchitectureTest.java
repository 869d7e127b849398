package capacity.journal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import capacity.contracts.facts.Fact;
import capacity.contracts.facts.FactTypes;
import capacity.contracts.testing.ArchitectureRules;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

@AnalyzeClasses(packages = "capacity.journal", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final Set<String> DOMAIN =
            Set.of("capacity.contracts.facts", "capacity.contracts.details", "capacity.contracts.vocabulary");

    private static final DescribedPredicate<JavaClass> DOMAIN_WORDS = DescribedPredicate.describe(
            "domain words",
            type -> DOMAIN.contains(type.getPackageName())
                    && !type.isEquivalentTo(Fact.class)
                    && !type.isEquivalentTo(FactTypes.class));

    @ArchTest
    static final ArchRule the_journal_has_no_domain_words = noClasses().should().dependOnClassesThat(DOMAIN_WORDS);

    @ArchTest
    static final ArchRule the_loop_knows_neither_database_nor_kafka = classes()
            .that()
            .resideInAnyPackage("capacity.journal", "capacity.journal.command", "capacity.journal.stream")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "capacity.contracts..",
                    "capacity.journal",
                    "capacity.journal.command",
                    "capacity.journal.stream",
                    "com.github.f4b6a3..",
                    "io.micrometer..",
                    "io.opentelemetry..");

    @ArchTest
    static final ArchRule the_journal_runs_without_quarkus = noClasses()
            .that()
            .resideOutsideOfPackage("capacity.journal.beans")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("capacity.journal.beans", "io.quarkus..", "jakarta..", "io.smallrye..");

    @ArchTest
    static final ArchRule packages_have_no_cycles = ArchitectureRules.hasNoCycles("capacity.journal");

    @ArchTest
    static final ArchRule the_journal_depends_on_no_service =
            ArchitectureRules.dependsOnNoOtherService("capacity.journal");
}
