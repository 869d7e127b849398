package capacity.attendances.participant;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParticipantRegisterTest {

    private final ParticipantRegister register =
            new ParticipantRegister(new DerivedKeys(Base64.getEncoder().encodeToString(new byte[32])));
    private final Person asha = new Person("Asha", "Asha@Example.org", null);

    @Test
    void sealed_data_opens_only_with_the_same_keys() {
        NewParticipant candidate = register.candidate(asha);
        byte[] another = new byte[32];
        another[0] = 1;
        ParticipantRegister stranger =
                new ParticipantRegister(new DerivedKeys(Base64.getEncoder().encodeToString(another)));

        assertEquals(asha, register.open(candidate.wrappedKey(), candidate.details()));
        assertThrows(IllegalStateException.class, () -> stranger.open(candidate.wrappedKey(), candidate.details()));
        assertNotEquals(candidate.addressHash(), stranger.hash("Asha@Example.org"));
        assertNotEquals(register.keys().mark(), stranger.keys().mark());
    }

    @Test
    void bytes_that_are_too_short_to_be_sealed_do_not_open() {
        byte[] details = register.candidate(asha).details();

        for (int length : new int[] {0, 12, 13, 28}) {
            assertThrows(Seal.NotOpened.class, () -> register.open(new byte[length], details));
        }
    }

    @Test
    void a_changed_byte_is_detected() {
        NewParticipant candidate = register.candidate(asha);
        candidate.details()[20] ^= 1;

        assertThrows(IllegalStateException.class, () -> register.open(candidate.wrappedKey(), candidate.details()));
    }

    @Test
    void two_candidates_with_the_same_address_share_only_its_hash() {
        NewParticipant one = register.candidate(asha);
        NewParticipant two = register.candidate(asha);

        assertEquals(one.addressHash(), two.addressHash());
        assertNotEquals(one.id(), two.id());
        assertEquals(4, one.id().version());
        assertFalse(new String(one.details(), UTF_8).contains("Asha"));
        assertNotEquals(DerivedKeys.bound(one.contentKey(), "same"), DerivedKeys.bound(two.contentKey(), "same"));
    }

    @Test
    void an_anonymous_participant_has_a_key_and_no_details() {
        NewParticipant nobody = register.candidate(null);

        assertNull(nobody.addressHash());
        assertNull(nobody.details());
        assertTrue(nobody.wrappedKey().length > 32);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dG9vIHNob3J0IGEgc2VjcmV0", "not base64!", "cut=off=", ""})
    void an_invalid_master_key_is_refused_without_being_quoted(String secret) {
        var refused = assertThrows(IllegalArgumentException.class, () -> new DerivedKeys(secret));

        assertEquals("CAPACITY_MASTER_KEY must be 32 bytes in base64", refused.getMessage());
    }

    @Test
    void a_person_is_printed_without_the_name() {
        assertFalse(asha.toString().contains("Asha"));
    }
}
