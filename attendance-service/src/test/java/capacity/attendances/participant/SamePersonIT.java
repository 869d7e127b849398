package capacity.attendances.participant;

import static capacity.attendances.AttendanceRequests.attendances;
import static capacity.attendances.AttendanceRequests.batch;
import static capacity.attendances.AttendanceRequests.release;
import static capacity.attendances.AttendanceRequests.scan;
import static capacity.attendances.Scans.with;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import capacity.attendances.AttendanceTestStack;
import capacity.attendances.FakeEventService;
import capacity.attendances.Scans;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One office address, and the names under which it comes. */
@QuarkusTest
@QuarkusTestResource(AttendanceTestStack.class)
class SamePersonIT {

    private final UUID event = FakeEventService.known();
    private final UUID later = FakeEventService.known();
    private final String office = Scans.address();
    private String wanjiku;

    @BeforeEach
    void register() {
        wanjiku = scan(person(event, "Wanjiku Kamau")).path("participantId");
    }

    private Map<String, Object> person(UUID at, String name) {
        return with(Scans.of(at, office), "participant", Map.of("name", name, "email", office));
    }

    @Test
    void another_name_in_the_same_script_is_refused_alone_and_quarantined_in_a_batch() {
        scan(person(event, "Peter Otieno")).then().statusCode(422).body("code", equalTo("name-differs"));
        batch(List.of(person(event, "Peter Otieno")))
                .then()
                .body("results[0].status", equalTo("quarantined"))
                .body("results[0].problem.code", equalTo("name-differs"));
    }

    @Test
    void a_shared_word_and_a_spelling_mistake_are_the_same_person() {
        scan(person(later, "Dr. KAMAU Wanjikuu")).then().statusCode(201).body("participantId", equalTo(wanjiku));
    }

    @Test
    void a_name_in_another_script_is_the_same_person_and_then_known() {
        scan(person(later, "王伟")).then().statusCode(201).body("participantId", equalTo(wanjiku));
        scan(person(FakeEventService.known(), "李娜")).then().statusCode(422).body("code", equalTo("name-differs"));
        scan(person(FakeEventService.known(), "王伟明")).then().statusCode(201).body("participantId", equalTo(wanjiku));
    }

    @Test
    void an_organizer_releases_the_item_as_the_same_person_whose_name_is_then_known() {
        Map<String, Object> married = person(later, "Joy Mwangi");
        batch(List.of(married));
        release(married.get("id"), "{\"participantId\": \"" + wanjiku + "\", \"participant\": null}")
                .then()
                .statusCode(200)
                .body("participantId", equalTo(wanjiku));
        scan(person(FakeEventService.known(), "Joy Mwangi"))
                .then()
                .statusCode(201)
                .body("participantId", equalTo(wanjiku));
    }

    @Test
    void an_organizer_releases_the_item_as_another_person_without_address() {
        Map<String, Object> colleague = person(event, "Peter Otieno");
        batch(List.of(colleague));
        String who = release(colleague.get("id"), "{\"participant\": {\"email\": null}}")
                .then()
                .statusCode(200)
                .extract()
                .path("participantId");
        assertNotEquals(wanjiku, who);
        assertEquals(2, attendances(event).size());
    }
}
