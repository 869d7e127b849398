package capacity.contracts;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import capacity.contracts.testing.ArchitectureRules;
import capacity.contracts.vocabulary.VocabularyFiles;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "capacity.contracts", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** All but the serialization, and the one class that reads the vocabularies, which are data. */
    @ArchTest
    static final ArchRule facts_are_plain_java = ArchitectureRules.isPure(
            DescribedPredicate.not(resideInAPackage("capacity.contracts.serialization"))
                    .and(DescribedPredicate.not(equivalentTo(VocabularyFiles.class))),
            equivalentTo(VocabularyFiles.class));

    @ArchTest
    static final ArchRule packages_have_no_cycles = ArchitectureRules.hasNoCycles("capacity.contracts");

    @ArchTest
    static final ArchRule contracts_depend_on_no_service =
            ArchitectureRules.dependsOnNoOtherService("capacity.contracts");
}
