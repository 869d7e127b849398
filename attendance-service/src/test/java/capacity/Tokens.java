package capacity;

import io.smallrye.jwt.build.Jwt;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;

/** Bearer tokens of the test's own issuer. */
public final class Tokens {

    private static final PrivateKey KEY = key();

    private Tokens() {}

    public static String of(String role) {
        return expiring(role, Instant.now().plus(Duration.ofHours(1)), KEY);
    }

    public static String expired(String role) {
        return expiring(role, Instant.now().minus(Duration.ofHours(1)), KEY);
    }

    /** Right in everything but the key that signed it. */
    public static String forged(String role) {
        return expiring(
                role, Instant.now().plus(Duration.ofHours(1)), Stack.keys().getPrivate());
    }

    /** The subject is the role's name, as {@code organizer-1}. */
    private static String expiring(String role, Instant until, PrivateKey key) {
        return Jwt.subject(role + "-1")
                .groups(Set.of(role))
                .issuedAt(until.minus(Duration.ofHours(2)))
                .expiresAt(until)
                .sign(key);
    }

    private static PrivateKey key() {
        byte[] encoded =
                Base64.getDecoder().decode(ConfigProvider.getConfig().getValue(Stack.PRIVATE_KEY, String.class));
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
