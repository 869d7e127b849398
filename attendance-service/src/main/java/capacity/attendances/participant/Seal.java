package capacity.attendances.participant;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Encryption with AES-256-GCM and one key. Sealed bytes begin with the random nonce and end with the tag. */
public final class Seal {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    public Seal(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    static byte[] newKey() {
        return random(KEY_BYTES);
    }

    public byte[] seal(byte[] plain) {
        try {
            byte[] nonce = random(NONCE_BYTES);
            byte[] sealed = apply(Cipher.ENCRYPT_MODE, nonce, plain, 0);
            byte[] all = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, all, NONCE_BYTES, sealed.length);
            return all;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java platform has no AES-GCM", e);
        }
    }

    /** The bytes were sealed with another key, or were changed since. It cannot be known which. */
    public static final class NotOpened extends IllegalStateException {
        private NotOpened(GeneralSecurityException cause) {
            super("sealed with another key, or damaged", cause);
        }
    }

    /** @throws NotOpened also if the bytes are too short to be sealed ones */
    public byte[] open(byte[] sealed) {
        try {
            if (sealed.length < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
                throw new AEADBadTagException("too short");
            }
            return apply(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE_BYTES), sealed, NONCE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new NotOpened(e);
        }
    }

    private byte[] apply(int mode, byte[] nonce, byte[] input, int from) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher.doFinal(input, from, input.length - from);
    }

    private static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }
}
