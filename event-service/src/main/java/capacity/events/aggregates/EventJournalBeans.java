package capacity.events.aggregates;

import capacity.contracts.envelope.Topics;
import capacity.journal.beans.JournalSpec;
import capacity.journal.topic.TopicSpec;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The journal of this service. */
@Singleton
public class EventJournalBeans {

    static final String NAME = "events";

    @Produces
    @Singleton
    JournalSpec spec() {
        return new JournalSpec(NAME, new TopicSpec(Topics.EVENTS, Topics.EVENTS_PARTITIONS, false));
    }
}
