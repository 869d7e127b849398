package capacity.attendances.participant;

import java.util.Base64;

/**
 * What is derived from the master key, one key per purpose, so that none can be used for another.
 *
 * <p>The master key is 32 random bytes in base64. Who loses it loses every name; who changes it breaks the hashes.
 */
public final class DerivedKeys {

    private static final int MASTER_BYTES = 32;
    private static final Base64.Encoder TEXT = Base64.getEncoder().withoutPadding();

    private final String mark;
    private final Hmac addresses;
    private final Hmac contents;
    private final Seal wrapping;
    private final Seal quarantine;

    /** @throws IllegalArgumentException if it is not 32 bytes in base64; the message never quotes it */
    public DerivedKeys(String masterBase64) {
        Hmac master = new Hmac(decode(masterBase64));
        mark = TEXT.encodeToString(master.of("capacity/mark"));
        addresses = new Hmac(master.of("capacity/addresses"));
        contents = new Hmac(master.of("capacity/contents"));
        wrapping = new Seal(master.of("capacity/person-keys"));
        quarantine = new Seal(master.of("capacity/quarantine"));
    }

    /** Tells one master key from another, and nothing about it. */
    String mark() {
        return mark;
    }

    /** Of an address as {@link EmailAddresses} folds it. */
    public String addressHash(String folded) {
        return TEXT.encodeToString(addresses.of(folded));
    }

    /** Of what a scan says, in canonical form. Cheap to compare, useless without the master key. */
    public String digest(String content) {
        return TEXT.encodeToString(contents.of(content));
    }

    /** Binds a digest to a person: once the person's key is gone, nobody can check a guess. */
    public static String bound(byte[] contentKey, String digest) {
        return TEXT.encodeToString(new Hmac(contentKey).of(digest));
    }

    /** For keys of people. */
    Seal wrapping() {
        return wrapping;
    }

    /** For items that are not attendances yet. */
    public Seal quarantine() {
        return quarantine;
    }

    private static byte[] decode(String base64) {
        byte[] master = bytes(base64.strip());
        if (master.length != MASTER_BYTES) {
            throw new IllegalArgumentException("CAPACITY_MASTER_KEY must be " + MASTER_BYTES + " bytes in base64");
        }
        return master;
    }

    private static byte[] bytes(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            return new byte[0]; // what the decoder says of it tells parts of a secret, and not whose it is
        }
    }
}
