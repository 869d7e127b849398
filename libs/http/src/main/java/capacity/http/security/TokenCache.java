package capacity.http.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Duration;
import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Verifies a token once, not at every request: a kiosk sends the same one all day, and checking its signature and
 * reading its claims costs more than the rest of a request. A token is remembered for one minute, and never after it
 * expires, so that a withdrawn key soon has no effect. Refused tokens are not remembered.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class TokenCache implements HttpAuthenticationMechanism {

    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int MOST = 10_000;
    private static final Uni<HttpCredentialTransport> BEARER =
            Uni.createFrom().item(new HttpCredentialTransport(HttpCredentialTransport.Type.AUTHORIZATION, "bearer"));

    private final OidcAuthenticationMechanism oidc;
    private final Cache<String, SecurityIdentity> known =
            Caffeine.newBuilder().maximumSize(MOST).expireAfter(end()).build();

    TokenCache(OidcAuthenticationMechanism oidc) {
        this.oidc = oidc;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        String bearer = context.request().getHeader("Authorization");
        SecurityIdentity identity = bearer == null ? null : known.getIfPresent(bearer);
        return identity != null
                ? Uni.createFrom().item(identity)
                : verified(context, providers).invoke(verified -> remember(bearer, verified));
    }

    /** A token that consists of dots alone makes the framework fail, because it has no first part. */
    private Uni<SecurityIdentity> verified(RoutingContext context, IdentityProviderManager providers) {
        return Uni.createFrom()
                .deferred(() -> oidc.authenticate(context, providers))
                .onFailure(NoSuchElementException.class)
                .transform(AuthenticationFailedException::new);
    }

    private void remember(String bearer, SecurityIdentity verified) {
        if (bearer != null && verified != null && verified.getPrincipal() instanceof JsonWebToken) {
            // keep only the principal and its roles: the rest would keep the request in memory
            known.put(
                    bearer,
                    QuarkusSecurityIdentity.builder()
                            .setPrincipal(verified.getPrincipal())
                            .addRoles(verified.getRoles())
                            .build());
        }
    }

    private static Expiry<String, SecurityIdentity> end() {
        return Expiry.creating((bearer, identity) -> {
            Instant now = Instant.now();
            long latest = now.plus(LONGEST).getEpochSecond();
            long end = Math.min(((JsonWebToken) identity.getPrincipal()).getExpirationTime(), latest);
            Duration left = Duration.between(now, Instant.ofEpochSecond(end));
            return left.isNegative() ? Duration.ZERO : left;
        });
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return oidc.getChallenge(context);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return BEARER; // asked at every request, and OIDC would look up its tenant each time
    }
}
