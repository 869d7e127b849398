package capacity.contracts;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import capacity.contracts.json.VocabularyFiles;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Rules that match no class fail by themselves: that is ArchUnit's default, and it stays so. */
@AnalyzeClasses(packages = "capacity", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** Vocabularies are data, and one class reads them. */
    private static final DescribedPredicate<JavaClass> PLAIN = DescribedPredicate.describe(
            "java.* or the language itself",
            type -> type.getBaseComponentType().isPrimitive()
                    || type.getPackageName().startsWith("java.")
                    || type.getPackageName().equals("capacity.contracts")
                    || type.isEquivalentTo(VocabularyFiles.class));

    @ArchTest
    static final ArchRule the_language_is_plain_java = noClasses()
            .that()
            .resideInAPackage("capacity.contracts")
            .should()
            .dependOnClassesThat(DescribedPredicate.not(PLAIN));

    @ArchTest
    static final ArchRule facts_know_nothing_of_http = noClasses()
            .that()
            .resideInAnyPackage("capacity.contracts.json", "capacity.contracts.kafka")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("capacity.contracts.http..", "io.quarkus..", "jakarta..");
}
