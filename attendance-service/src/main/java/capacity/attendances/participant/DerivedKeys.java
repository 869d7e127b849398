package capacity.attendances.participant;

import java.util.Base64;

/**
 * The keys derived from the master key, one per purpose, so that none can be used for another.
 *
 * <p>The master key is 32 random bytes in base64. If it is lost, every name is lost; if it is changed, no hash matches
 * any more.
 */
public final class DerivedKeys {

    private static final int MASTER_BYTES = 32;
    private static final Base64.Encoder TEXT = Base64.getEncoder().withoutPadding();

    private final String mark;
    private final Hmac addresses;
    private final Hmac names;
    private final Hmac contents;
    private final Seal wrapping;
    private final Seal quarantine;

    /** @throws IllegalArgumentException if the key is not 32 bytes in base64; the message never quotes it */
    public DerivedKeys(String masterBase64) {
        Hmac master = new Hmac(decode(masterBase64));
        mark = TEXT.encodeToString(master.of("capacity/mark"));
        addresses = new Hmac(master.of("capacity/addresses"));
        names = new Hmac(master.of("capacity/names"));
        contents = new Hmac(master.of("capacity/contents"));
        wrapping = new Seal(master.of("capacity/person-keys"));
        quarantine = new Seal(master.of("capacity/quarantine"));
    }

    /** A mark that differs between master keys and reveals nothing about them. */
    String mark() {
        return mark;
    }

    /** The hash of an address that {@link EmailAddresses} has folded. */
    public String addressHash(String folded) {
        return TEXT.encodeToString(addresses.of(folded));
    }

    /** The hash of a name that {@link PersonNames} has folded. */
    String nameHash(String folded) {
        return TEXT.encodeToString(names.of(folded));
    }

    /** The digest of a scan's content in canonical form. Cheap to compare, useless without the master key. */
    public String digest(String content) {
        return TEXT.encodeToString(contents.of(content));
    }

    /** Binds a digest to a person: after the person's key is deleted, no one can check a guess of the content. */
    public static String bound(byte[] contentKey, String digest) {
        return TEXT.encodeToString(new Hmac(contentKey).of(digest));
    }

    /** Encrypts the keys of people. */
    Seal wrapping() {
        return wrapping;
    }

    /** Encrypts items that are not attendances yet. */
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
            return new byte[0]; // the decoder's message would quote parts of the secret
        }
    }
}
