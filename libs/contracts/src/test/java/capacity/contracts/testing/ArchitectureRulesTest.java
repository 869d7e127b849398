package capacity.contracts.testing;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysFalse;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Each rule finds the fault that is planted for it in {@code capacity.planted}, and nothing where there is none. */
class ArchitectureRulesTest {

    private static final String PLANTED = "capacity.planted";
    private static final String SERVICE = PLANTED + ".service";
    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(PLANTED);
    private static final DescribedPredicate<JavaClass> CORE = resideInAPackage(SERVICE + ".core");
    private static final DescribedPredicate<JavaClass> OTHER = resideInAPackage(PLANTED + ".other");

    @Test
    void an_import_of_another_service_is_found() {
        finds(ArchitectureRules.dependsOnNoOtherService(SERVICE), "OtherService");
        assertDoesNotThrow(() ->
                ArchitectureRules.dependsOnNoOtherService(PLANTED + ".other").check(CLASSES));
    }

    @Test
    void a_cycle_of_packages_is_found() {
        finds(ArchitectureRules.hasNoCycles(SERVICE), "Cycle detected");
        assertDoesNotThrow(() -> ArchitectureRules.hasNoCycles(PLANTED).check(CLASSES));
    }

    @Test
    void a_library_in_the_core_is_found() {
        finds(ArchitectureRules.isPure(CORE, alwaysFalse()), "JsonNode");
        assertDoesNotThrow(() -> ArchitectureRules.isPure(OTHER, alwaysFalse()).check(CLASSES));
    }

    @Test
    void a_clock_in_the_core_is_found() {
        finds(ArchitectureRules.hasNoClockAndNoRandom(CORE), "Instant.now()");
        assertDoesNotThrow(() -> ArchitectureRules.hasNoClockAndNoRandom(OTHER).check(CLASSES));
    }

    private static void finds(ArchRule rule, String fault) {
        AssertionError found = assertThrows(AssertionError.class, () -> rule.check(CLASSES));
        assertTrue(found.getMessage().contains(fault), found.getMessage());
    }
}
