package capacity.participant;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 (RFC 2104) under one key. Thread-safe. */
final class Hmac {

    private static final String NAME = "HmacSHA256";

    /** Copied for each use: finding the algorithm and preparing the key cost more than the hash. */
    private final Mac prepared;

    Hmac(byte[] key) {
        try {
            prepared = Mac.getInstance(NAME);
            prepared.init(new SecretKeySpec(key, NAME));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + NAME, e);
        }
    }

    byte[] of(String message) {
        try {
            return ((Mac) prepared.clone()).doFinal(message.getBytes(UTF_8));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the platform's own " + NAME + " can be copied", e);
        }
    }
}
