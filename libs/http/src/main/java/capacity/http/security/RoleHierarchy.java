package capacity.http.security;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gives every caller the roles that its own roles include, so that a resource names only the lowest role that it needs.
 */
@ApplicationScoped
public class RoleHierarchy implements SecurityIdentityAugmentor {
    private static final Map<String, Set<String>> CONTAINED = Map.of(
            Roles.ORGANIZER, Set.of(Roles.KIOSK, Roles.READER),
            Roles.AUDITOR, Set.of(Roles.READER),
            Roles.ADMIN, Set.of(Roles.ORGANIZER, Roles.KIOSK, Roles.READER, Roles.AUDITOR));

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        Set<String> implied = of(identity.getRoles());
        return Uni.createFrom()
                .item(
                        implied.isEmpty()
                                ? identity
                                : QuarkusSecurityIdentity.builder(identity)
                                        .addRoles(implied)
                                        .build());
    }

    public static Set<String> of(Set<String> roles) {
        return roles.stream()
                .flatMap(role -> CONTAINED.getOrDefault(role, Set.of()).stream())
                .collect(Collectors.toSet());
    }
}
