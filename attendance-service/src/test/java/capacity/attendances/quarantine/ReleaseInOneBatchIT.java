package capacity.attendances.quarantine;

import static capacity.attendances.AttendanceRequests.attendances;
import static capacity.attendances.AttendanceRequests.batch;
import static capacity.attendances.Scans.with;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import capacity.attendances.AttendanceTestStack;
import capacity.attendances.FakeEventService;
import capacity.attendances.Scans;
import capacity.attendances.command.ServiceCommand;
import capacity.attendances.command.ServiceCommand.ReleaseItem;
import capacity.attendances.command.ServiceResult;
import capacity.attendances.command.ServiceResult.Refused;
import capacity.attendances.command.ServiceResult.ScanResult;
import capacity.journal.beans.CommandGateway;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Several corrections of the same item in one batch: each one starts from the result of the one before. */
@QuarkusTest
@QuarkusTestResource(AttendanceTestStack.class)
class ReleaseInOneBatchIT {

    @Inject
    CommandGateway<ServiceCommand, ServiceResult> gateway;

    @Test
    void corrections_in_one_batch_are_combined() throws Exception {
        UUID event = FakeEventService.known();
        Map<String, Object> scan = with(Scans.of(event, Scans.address()), "sector", "goverment", "country", "Kenya");
        batch(List.of(scan)).then().body("summary.quarantined", equalTo(1));
        UUID id = UUID.fromString(scan.get("id").toString());

        List<ServiceResult> answers = together(
                release(id, "{\"sector\": \"academia\"}"),
                release(id, "{\"country\": \"UG\"}"),
                release(id, "{\"country\": \"TZ\"}"));

        assertInstanceOf(Refused.class, answers.get(0));
        assertEquals(true, assertInstanceOf(ScanResult.class, answers.get(1)).fresh());
        assertEquals(false, assertInstanceOf(ScanResult.class, answers.get(2)).fresh());
        assertEquals("academia", attendances(event).get(0).get("sector"));
        assertEquals("UG", attendances(event).get(0).get("country"));
    }

    /** Commands that are admitted together are decided together, as long as they fit into one batch. */
    private List<ServiceResult> together(ServiceCommand... commands) {
        return gateway.submitAll("organizer-1", List.of(commands))
                .toCompletableFuture()
                .join();
    }

    private static ReleaseItem release(UUID id, String corrections) throws Exception {
        return new ReleaseItem(id, (ObjectNode) new ObjectMapper().readTree(corrections));
    }
}
