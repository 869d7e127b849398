package capacity.attendances.participant;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Encrypts people for the register, and decrypts its rows. */
public final class ParticipantRegister {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final DerivedKeys keys;
    private volatile boolean hasEarlierHashes = true;

    public ParticipantRegister(DerivedKeys keys) {
        this.keys = keys;
    }

    public DerivedKeys keys() {
        return keys;
    }

    /** @param person null for a person who gave nothing */
    public NewParticipant candidate(Person person) {
        byte[] key = Seal.newKey();
        return new NewParticipant(
                UUID.randomUUID(),
                person == null || person.email() == null ? null : hash(person.email()),
                person == null ? null : nameHash(person.name()),
                keys.wrapping().seal(key),
                Seal.newKey(),
                person == null ? null : new Seal(key).seal(write(person)));
    }

    /** By the rule of today; text that is no address has a hash too, so that it can be found in quarantine. */
    public String hash(String email) {
        return keys.addressHash(EmailAddresses.canonical(email).orElseGet(() -> EmailAddresses.earlier(email)));
    }

    /** The hashes that the register may have: by the rule of today, and by the earlier one while some rows have it. */
    public List<String> hashes(String email) {
        String today = hash(email);
        return hasEarlierHashes
                ? Stream.of(today, keys.addressHash(EmailAddresses.earlier(email)))
                        .distinct()
                        .toList()
                : List.of(today);
    }

    /** Called when every row has been hashed by the rule of today. */
    public void allHashedAnew() {
        hasEarlierHashes = false;
    }

    public String nameHash(String name) {
        return keys.nameHash(PersonNames.folded(name));
    }

    /** The row of a person who has changed. */
    public byte[] seal(byte[] wrappedKey, Person person) {
        return personal(wrappedKey).seal(write(person));
    }

    /** Empty for a person who gave nothing, and if the row cannot be decrypted. */
    public Optional<Person> tryOpen(byte[] wrappedKey, byte[] details) {
        try {
            return Optional.ofNullable(details).map(row -> open(wrappedKey, row));
        } catch (IllegalStateException e) {
            return Optional.empty();
        }
    }

    /** Whether the key was wrapped with this register's key. */
    boolean opens(byte[] wrappedKey) {
        try {
            keys.wrapping().open(wrappedKey);
            return true;
        } catch (Seal.NotOpened e) {
            return false;
        }
    }

    /**
     * @throws Seal.NotOpened if the row was encrypted with another master key, or is damaged
     * @throws IllegalStateException if the row does not contain a person; the message never quotes it
     */
    public Person open(byte[] wrappedKey, byte[] details) {
        try {
            return JSON.readValue(personal(wrappedKey).open(details), Person.class);
        } catch (IOException e) {
            // the parser's message would quote the person
            throw new IllegalStateException("a row of the participant register does not contain a person");
        }
    }

    /**
     * Encrypts text about a person with the person's key, so that it is erased with the person.
     *
     * @throws Seal.NotOpened as in {@link #open}
     */
    public byte[] note(byte[] wrappedKey, String note) {
        return personal(wrappedKey).seal(note.getBytes(StandardCharsets.UTF_8));
    }

    private Seal personal(byte[] wrappedKey) {
        return new Seal(keys.wrapping().open(wrappedKey));
    }

    private static byte[] write(Person person) {
        try {
            return JSON.writeValueAsBytes(person);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a person cannot be written as JSON");
        }
    }
}
