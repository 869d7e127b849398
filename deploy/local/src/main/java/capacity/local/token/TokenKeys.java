package capacity.local.token;

import capacity.local.process.Secret;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;

/** The RSA key pair (2048 bits) of one data folder. Anyone who can read it can sign any token, so it is for one machine only. */
public final class TokenKeys {

    private static final int BITS = 2048;

    private final String secret;
    private final RSAPrivateCrtKey privateKey;

    private TokenKeys(String secret, RSAPrivateCrtKey privateKey) {
        this.secret = secret;
        this.privateKey = privateKey;
    }

    /**
     * Creates the key the first time.
     *
     * @throws IllegalStateException if the file holds something else; the message does not quote it
     */
    public static TokenKeys readOrCreate(Path data) {
        String secret = Secret.readOrCreate(file(data), TokenKeys::generate);
        try {
            return new TokenKeys(secret, decode(secret));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "The private key in %s is damaged: it is not an RSA key of %d bits or more in base64. If you delete the file, deploy/up creates a new key, and tokens that were made with the old key are no longer accepted."
                            .formatted(file(data), BITS),
                    e);
        }
    }

    private static RSAPrivateCrtKey decode(String secret) throws GeneralSecurityException {
        PKCS8EncodedKeySpec bytes = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(secret));
        RSAPrivateCrtKey key = (RSAPrivateCrtKey) KeyFactory.getInstance("RSA").generatePrivate(bytes);
        if (key.getModulus().bitLength() < BITS) {
            throw new GeneralSecurityException("too short"); // services would refuse every token that it signs
        }
        return key;
    }

    /** @throws IllegalStateException if the folder has no keys yet */
    static TokenKeys read(Path data) {
        if (Files.notExists(file(data))) {
            throw new IllegalStateException("No stack has been started with the data folder " + data
                    + " yet. Please run deploy/up first, or name another folder with --data.");
        }
        return readOrCreate(data);
    }

    private static Path file(Path data) {
        return data.resolve("keys/private-key");
    }

    private static String generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return Base64.getEncoder()
                    .encodeToString(generator.generateKeyPair().getPrivate().getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    RSAPrivateCrtKey privateKey() {
        return privateKey;
    }

    /** @return X.509, base64 on one line, as {@code quarkus.oidc.public-key} needs it */
    public String publicKey() {
        return Base64.getEncoder().encodeToString(publicBytes());
    }

    private byte[] publicBytes() {
        try {
            var spec = new RSAPublicKeySpec(privateKey.getModulus(), privateKey.getPublicExponent());
            PublicKey publicKey = KeyFactory.getInstance("RSA").generatePublic(spec);
            return publicKey.getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A fingerprint of the public key. */
    String id() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(publicBytes());
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(digest)
                    .substring(0, 16);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An opaque subject for a role. It stays the same as long as the data folder exists, and does not reveal the role. */
    String subject(Role role) {
        return Secret.derive(secret, "subject of " + role.code()).substring(0, 24);
    }
}
