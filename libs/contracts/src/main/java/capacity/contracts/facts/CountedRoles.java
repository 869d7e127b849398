package capacity.contracts.facts;

import java.util.Set;

/** The roles whose attendances are counted (definition {@code attended}); those of the others are only recorded. */
public final class CountedRoles {

    private static final Set<String> CODES = Set.of("participant", "resource-person");

    private CountedRoles() {}

    public static boolean contains(String role) {
        return CODES.contains(role);
    }
}
