package capacity.projection;

import io.smallrye.jwt.build.Jwt;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;

/** Tokens as the server of identities would give them. */
final class Tokens {

    // Quarkus loads this class twice, and both must mean the same key
    private static final String PRIVATE = "capacity.test.private-key";
    private static final String PUBLIC = "capacity.test.public-key";

    private Tokens() {}

    static String publicKey() {
        if (System.getProperty(PUBLIC) == null) {
            KeyPair pair = newKeys();
            System.setProperty(PRIVATE, text(pair.getPrivate().getEncoded()));
            System.setProperty(PUBLIC, text(pair.getPublic().getEncoded()));
        }
        return System.getProperty(PUBLIC);
    }

    static String of(String role) {
        return token(role, ours(), Instant.now().plus(Duration.ofHours(1)));
    }

    static String expired(String role) {
        return token(role, ours(), Instant.now().minus(Duration.ofHours(1)));
    }

    static String forged(String role) {
        return token(role, newKeys().getPrivate(), Instant.now().plus(Duration.ofHours(1)));
    }

    private static String token(String role, PrivateKey key, Instant until) {
        return Jwt.claims()
                .subject(role + "-1")
                .groups(Set.of(role))
                .expiresAt(until)
                .sign(key);
    }

    private static PrivateKey ours() {
        try {
            byte[] bytes = Base64.getDecoder().decode(System.getProperty(PRIVATE));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes));
        } catch (NoSuchAlgorithmException | InvalidKeySpecException e) {
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

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
