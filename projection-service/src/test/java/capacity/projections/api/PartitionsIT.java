package capacity.projections.api;

import static capacity.projections.ProjectionFixture.JOURNALS;
import static capacity.projections.ProjectionFixture.projections;
import static capacity.projections.ProjectionFixture.publish;
import static capacity.projections.ProjectionFixture.until;
import static capacity.projections.ProjectionFixture.untilApplied;
import static capacity.projections.samples.SampleEvent.event;
import static capacity.projections.samples.SampleParticipant.someone;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.contracts.envelope.Topics;
import capacity.projections.ProjectionFixture;
import capacity.projections.ProjectionStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The partitions in the state of the projections. */
@QuarkusTest
@QuarkusTestResource(ProjectionStack.class)
class PartitionsIT {

    @Test
    void only_partitions_of_existing_topics_are_listed() throws Exception {
        ProjectionFixture.topics();
        publish(() -> JOURNALS.attended(JOURNALS.held(event()), "2014-05-06", someone()));
        untilApplied();
        List<String> before = topicIds();
        ProjectionFixture.topics().delete(Topics.ATTENDANCES);
        ProjectionFixture.topics().create();
        ProjectionFixture.topics().publish(JOURNALS.attendances);
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
