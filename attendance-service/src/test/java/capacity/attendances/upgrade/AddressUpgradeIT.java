package capacity.attendances.upgrade;

import static capacity.attendances.AttendanceRequests.attendances;
import static capacity.attendances.AttendanceRequests.scan;
import static capacity.attendances.Scans.with;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.attendances.AttendanceTables;
import capacity.attendances.AttendanceTestStack;
import capacity.attendances.FakeEventService;
import capacity.attendances.Scans;
import capacity.attendances.participant.EmailAddresses;
import capacity.attendances.participant.ParticipantRegister;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Rows as earlier releases wrote them. */
@QuarkusTest
@QuarkusTestResource(AttendanceTestStack.class)
class AddressUpgradeIT {

    @Inject
    AddressUpgrade upgrade;

    @Inject
    ParticipantRegister register;

    private final UUID event = FakeEventService.known();
    private final String address = Scans.address();

    /** A person whose address was registered in this spelling. */
    private String earlier(String spelled, String created) {
        Map<String, Object> scan = with(
                Scans.of(event, Scans.address()), "participant", Map.of("name", "Wanjiku Kamau", "email", spelled));
        AttendanceTables.change("UPDATE participant SET address_hash = 'hidden/' || address_hash WHERE address_hash = '"
                + register.hash(spelled) + "'");
        String who = scan(scan).then().statusCode(201).extract().path("participantId");
        AttendanceTables.change("UPDATE participant SET address_rule = 1, name_hash = NULL, created_at = '" + created
                + "', address_hash = '" + register.keys().addressHash(EmailAddresses.earlier(spelled))
                + "' WHERE id = '" + who + "'");
        return who;
    }

    @Test
    void an_address_hashed_by_the_earlier_rule_is_found_after_the_upgrade_in_every_spelling() {
        String who = earlier("<" + address + ">", "2026-01-01");
        upgrade.run();
        scan(Scans.of(FakeEventService.known(), address)).then().statusCode(201).body("participantId", equalTo(who));
    }

    @Test
    void of_two_people_who_now_share_an_address_the_older_gets_later_scans_and_both_are_possible_seconds() {
        String younger = earlier(address + ".", "2026-02-01");
        String older = earlier("mailto:" + address, "2026-01-01");
        upgrade.run();

        scan(Scans.of(FakeEventService.known(), address)).then().statusCode(201).body("participantId", equalTo(older));
        List<Map<String, Object>> listed = attendances(event);
        assertEquals(
                List.of(younger, older),
                listed.stream().map(each -> each.get("participantId")).toList());
        listed.forEach(each ->
                assertEquals("possible-second", ((Map<?, ?>) ((List<?>) each.get("warnings")).get(0)).get("code")));
    }

    @Test
    void rows_that_cannot_be_decrypted_are_left_as_they_are() {
        String who = earlier("<" + address + ">", "2026-01-01");
        AttendanceTables.change("UPDATE participant SET details = '\\x00' WHERE id = '" + who + "'");
        upgrade.run();
        assertEquals(1, AttendanceTables.number("SELECT address_rule FROM participant WHERE id = '" + who + "'"));
        AttendanceTables.change("DELETE FROM participant WHERE id = '" + who + "'");
    }
}
