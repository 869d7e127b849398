package capacity.projection;

import static capacity.projection.Service.JOURNALS;
import static capacity.projection.Service.projections;
import static capacity.projection.Service.publish;
import static capacity.projection.Service.until;
import static capacity.projection.Service.untilApplied;
import static capacity.totals.AnEvent.event;
import static capacity.totals.Someone.someone;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.contracts.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of the topics. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class PartitionsIT {

    @Test
    void onlyPartitionsOfTopicsThatThereAreAreListed() throws Exception {
        Service.topics();
        publish(() -> JOURNALS.attended(JOURNALS.held(event()), "2014-05-06", someone()));
        untilApplied();
        List<String> before = topicIds();
        Service.topics().delete(Topics.ATTENDANCES);
        Service.topics().create();
        Service.topics().publish(JOURNALS.attendances);
        until(() -> !topicIds().isEmpty() && topicIds().stream().noneMatch(before::contains));
        assertTrue(lags().stream().allMatch(lag -> lag == 0), () -> lags().toString());
    }

    private static List<String> topicIds() {
        return of("topicId");
    }

    private static List<Integer> lags() {
        return of("lag");
    }

    private static <T> List<T> of(String what) {
        return projections().extract().path("partitions.findAll { it.topic == '" + Topics.ATTENDANCES + "' }." + what);
    }
}
