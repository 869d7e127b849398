package capacity.http.testing;

import io.smallrye.jwt.build.Jwt;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;

/** Bearer tokens as the identity provider would issue them. */
public final class Tokens {

    // Quarkus loads this class twice, and both must mean the same key
    private static final String PRIVATE = "capacity.test.private-key";
    private static final String PUBLIC = "capacity.test.public-key";
    private static final String AUDIENCE = "capacity-tracker";

    private Tokens() {}

    /** @return X.509, as {@code quarkus.oidc.public-key} wants it */
    public static synchronized String publicKey() {
        if (System.getProperty(PUBLIC) == null) {
            KeyPair pair = newKeys();
            System.setProperty(PRIVATE, text(pair.getPrivate().getEncoded()));
            System.setProperty(PUBLIC, text(pair.getPublic().getEncoded()));
        }
        return System.getProperty(PUBLIC);
    }

    /** Of the subject {@code organizer-1}, if the role is organizer. */
    public static String of(String role) {
        return token(role, AUDIENCE, inHours(1), ours());
    }

    public static String expired(String role) {
        return token(role, AUDIENCE, inHours(-1), ours());
    }

    public static String until(Instant end, String role) {
        return token(role, AUDIENCE, end, ours());
    }

    /** Valid except for the key that signed it. */
    public static String forged(String role) {
        return token(role, AUDIENCE, inHours(1), newKeys().getPrivate());
    }

    /** Valid, but issued for another application. */
    public static String forAnother(String role) {
        return token(role, "another-application", inHours(1), ours());
    }

    private static Instant inHours(int hours) {
        return Instant.now().plus(Duration.ofHours(hours));
    }

    private static String token(String role, String audience, Instant until, PrivateKey key) {
        return Jwt.subject(role + "-1")
                .groups(Set.of(role))
                .audience(audience)
                .issuedAt(until.minus(Duration.ofHours(2)))
                .expiresAt(until)
                .sign(key);
    }

    private static PrivateKey ours() {
        byte[] encoded = Base64.getDecoder().decode(System.getProperty(PRIVATE));
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(byte[] key) {
        return Base64.getEncoder().encodeToString(key);
    }
}
