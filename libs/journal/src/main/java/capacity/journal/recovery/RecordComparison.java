package capacity.journal.recovery;

import static java.nio.charset.StandardCharsets.UTF_8;

import capacity.contracts.serialization.CloudEvents;
import capacity.contracts.serialization.TraceContext;
import capacity.journal.StoredFact;
import capacity.journal.topic.LogRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.header.Header;

/** Whether a record is, byte for byte, what the relay publishes for a fact; the header of a trace is not compared. */
final class RecordComparison {

    private RecordComparison() {}

    /** @return what differs, without quoting it; empty if nothing differs */
    static Optional<String> difference(StoredFact fact, LogRecord record) {
        if (!Arrays.equals(fact.key().toString().getBytes(UTF_8), record.key())) {
            return Optional.of("key");
        }
        if (!Arrays.equals(fact.payload().getBytes(UTF_8), record.value())) {
            return Optional.of("payload");
        }
        List<Header> expected = CloudEvents.headers(fact.envelope());
        Header[] found = Arrays.stream(record.headers().toArray())
                .filter(header -> !header.key().equals(TraceContext.HEADER))
                .toArray(Header[]::new);
        for (int i = 0; i < expected.size(); i++) {
            if (i >= found.length || !expected.get(i).equals(found[i])) {
                return Optional.of(expected.get(i).key());
            }
        }
        return found.length > expected.size() ? Optional.of(found[expected.size()].key()) : Optional.empty();
    }
}
