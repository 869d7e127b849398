package capacity.local.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A text that only this user may read: created once, kept in a file of mode 600. */
public final class Secret {

    private Secret() {}

    /**
     * The text of the file, which is created if it is missing. The file appears complete or not at all, because it must never change.
     *
     * @throws IllegalStateException if it cannot be read or created, or is empty; the message never quotes it
     */
    public static String readOrCreate(Path file, Supplier<String> make) {
        try {
            if (Files.notExists(file)) {
                make(file, make.get());
            }
            if (!Files.isReadable(file)) {
                throw new IllegalStateException("You may not read " + file + ". Only the user who ran deploy/up may.");
            }
            return read(file);
        } catch (IOException e) {
            throw new IllegalStateException("Cannot keep a secret in " + file + ": " + e.getMessage(), e);
        }
    }

    private static void make(Path file, String secret) throws IOException {
        Files.createDirectories(file.getParent());
        Path half = Files.createTempFile(file.getParent(), "new", null);
        Files.setPosixFilePermissions(half, PosixFilePermissions.fromString("rw-------"));
        Files.writeString(half, secret);
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** In this encoding any bytes are text; the code that uses the secret reports better what is wrong with it. */
    private static String read(Path file) throws IOException {
        String secret = Files.readString(file, StandardCharsets.ISO_8859_1).strip();
        if (secret.isEmpty()) {
            throw new IllegalStateException(file + " is empty.");
        }
        return secret;
    }

    /** @return 32 random bytes in base64 */
    public static String random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** A secret derived from another for a named use, so that it need not be stored. Only letters and digits, because it is part of addresses. */
    public static String derive(String secret, String use) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] bytes = mac.doFinal(use.getBytes(StandardCharsets.UTF_8));
            return new java.math.BigInteger(1, bytes).toString(36);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
