package capacity.contracts.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;

/** The rules that every module keeps, each with the packages that it concerns there. A rule that matches no class fails. */
public final class ArchitectureRules {

    private static final List<String> LIBRARIES = List.of("capacity.contracts", "capacity.http", "capacity.journal");

    private static final Set<String> PLAIN_CONTRACTS = Set.of(
            "capacity.contracts.facts",
            "capacity.contracts.details",
            "capacity.contracts.decision",
            "capacity.contracts.envelope",
            "capacity.contracts.vocabulary");

    /** What a domain core may use besides itself: {@code java.*}, primitive types and the facts. */
    public static final DescribedPredicate<JavaClass> PLAIN = DescribedPredicate.describe(
            "java.* or the plain contracts",
            type -> type.getBaseComponentType().isPrimitive()
                    || isIn(type, "java")
                    || PLAIN_CONTRACTS.contains(type.getBaseComponentType().getPackageName()));

    private ArchitectureRules() {}

    /** @param root package of the service, such as {@code capacity.events} */
    public static ArchRule dependsOnNoOtherService(String root) {
        return noClasses().that().resideInAPackage(root + "..").should().dependOnClassesThat(foreign(root));
    }

    /** @param root package of the module; each package directly below it is one slice, with all that is in it */
    public static ArchRule hasNoCycles(String root) {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    /** @param others what the core may use besides itself and {@link #PLAIN} */
    public static ArchRule isPure(
            DescribedPredicate<? super JavaClass> core, DescribedPredicate<? super JavaClass> others) {
        return classes()
                .that(core)
                .should()
                .onlyDependOnClassesThat(PLAIN.or(core.<JavaClass>forSubtype()).or(others.<JavaClass>forSubtype()));
    }

    public static ArchRule hasNoClockAndNoRandom(DescribedPredicate<? super JavaClass> core) {
        return noClasses().that(core).should().callMethodWhere(Purity.CLOCK_OR_DICE);
    }

    private static DescribedPredicate<JavaClass> foreign(String root) {
        return DescribedPredicate.describe(
                "other parts of the system than " + root + " and the libraries",
                type -> isIn(type, "capacity")
                        && !isIn(type, root)
                        && LIBRARIES.stream().noneMatch(library -> isIn(type, library)));
    }

    private static boolean isIn(JavaClass type, String root) {
        return (type.getBaseComponentType().getPackageName() + ".").startsWith(root + ".");
    }
}
