package capacity.attendances.scan;

import capacity.attendances.participant.Person;
import capacity.http.value.Code;
import capacity.http.value.Text;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * One scan as a kiosk sends it. Exactly one of {@code participant}, {@code participantId} and {@code anonymous: true}.
 *
 * @param country that the person represents
 */
public record ScanBody(
        @NotNull UUID id,
        @NotNull UUID eventId,
        @NotNull @ScanMoment OffsetDateTime occurredAt,
        PersonBody participant,
        UUID participantId,
        Boolean anonymous,
        @NotNull @Code(vocabulary = "sectors") String sector,
        @Code(vocabulary = "countries") String country,
        @Code(vocabulary = "genders") String gender,
        @Code(vocabulary = "roles") String role) {

    static final String GENDER = "undisclosed";
    static final String ROLE = "participant";

    public ScanBody {
        gender = gender == null ? GENDER : gender;
        role = role == null ? ROLE : role;
    }

    @Override
    public String toString() {
        return "ScanBody";
    }

    /** @param email identifies a known participant, however it is spelled */
    public record PersonBody(
            @NotNull @Text(max = 200) String name,
            @EmailAddress String email,
            @Text(max = 200) String organization) {

        Person person() {
            return new Person(name, email, organization);
        }

        @Override
        public String toString() {
            return "PersonBody";
        }
    }
}
