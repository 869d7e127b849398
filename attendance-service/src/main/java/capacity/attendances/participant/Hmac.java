package capacity.attendances.participant;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 (RFC 2104) under one key. Thread-safe. */
final class Hmac {

    private static final String NAME = "HmacSHA256";

    /** Copied for each key and each use, because finding the algorithm and preparing a key cost more than the hash. */
    private static final Mac UNPREPARED = algorithm();

    private final Mac prepared;

    Hmac(byte[] key) {
        prepared = copy(UNPREPARED);
        try {
            prepared.init(new SecretKeySpec(key, NAME));
        } catch (InvalidKeyException e) {
            throw new IllegalArgumentException("not a key for " + NAME, e);
        }
    }

    private static Mac algorithm() {
        try {
            return Mac.getInstance(NAME);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java platform has no " + NAME, e);
        }
    }

    byte[] of(String message) {
        return copy(prepared).doFinal(message.getBytes(UTF_8));
    }

    private static Mac copy(Mac mac) {
        try {
            return (Mac) mac.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the platform's " + NAME + " cannot be copied", e);
        }
    }
}
