package capacity.facts;

import capacity.contracts.Topics;
import capacity.journal.beans.JournalSpec;
import capacity.journal.kafka.TopicSpec;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What {@link capacity.journal.beans} is to make of the journal here. */
@Singleton
public class EventsJournal {

    static final String NAME = "events";

    @Produces
    @Singleton
    JournalSpec spec() {
        return new JournalSpec(NAME, new TopicSpec(Topics.EVENTS, Topics.EVENTS_PARTITIONS, false));
    }
}
