package capacity.journal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import capacity.contracts.Decider;
import capacity.contracts.Decision;
import capacity.contracts.Envelope;
import capacity.contracts.Fact;
import capacity.contracts.FactTypes;
import capacity.contracts.Rejection;
import capacity.contracts.Topics;
import capacity.contracts.Watermark;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** Rules that match no class fail by themselves: that is ArchUnit's default, and it stays so. */
@AnalyzeClasses(packages = "capacity.journal", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final List<Class<?>> NO_DOMAIN_WORDS = List.of(
            Fact.class,
            FactTypes.class,
            Envelope.class,
            Decider.class,
            Decision.class,
            Decision.Accepted.class,
            Decision.Refused.class,
            Rejection.class,
            Topics.class,
            Watermark.class);

    private static final DescribedPredicate<JavaClass> DOMAIN_WORDS = DescribedPredicate.describe(
            "domain words",
            type -> type.getPackageName().equals("capacity.contracts")
                    && NO_DOMAIN_WORDS.stream().noneMatch(type::isEquivalentTo));

    @ArchTest
    static final ArchRule the_journal_has_no_domain_words = noClasses().should().dependOnClassesThat(DOMAIN_WORDS);

    @ArchTest
    static final ArchRule the_loop_knows_neither_database_nor_kafka = classes()
            .that()
            .resideInAPackage("capacity.journal")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "capacity.contracts",
                    "capacity.contracts.json",
                    "capacity.journal",
                    "capacity.journal.trace",
                    "com.github.f4b6a3..",
                    "io.micrometer..");

    @ArchTest
    static final ArchRule the_journal_runs_without_quarkus = noClasses()
            .that()
            .resideOutsideOfPackage("capacity.journal.beans")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("capacity.journal.beans", "io.quarkus..", "jakarta..", "io.smallrye..");
}
