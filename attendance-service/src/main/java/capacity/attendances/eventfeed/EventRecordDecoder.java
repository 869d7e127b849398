package capacity.attendances.eventfeed;

import static java.util.stream.Collectors.toMap;

import capacity.attendances.command.ServiceCommand.UpdateEvents;
import capacity.attendances.knownevents.KnownEventUpdater.ArrivedFact;
import capacity.attendances.knownevents.KnownEventUpdater.RecordLocation;
import capacity.attendances.knownevents.KnownEventUpdater.SkippedRecord;
import capacity.contracts.envelope.Envelope;
import capacity.contracts.facts.EventFact;
import capacity.contracts.facts.Fact;
import capacity.journal.reader.LogBatch;
import capacity.journal.reader.LogBatch.Move;
import capacity.journal.topic.LogRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Decodes records into facts about events. Ignores facts about anything else. */
final class EventRecordDecoder {

    private final List<ArrivedFact> facts = new ArrayList<>();
    private final List<SkippedRecord> faults = new ArrayList<>();

    private EventRecordDecoder() {}

    static UpdateEvents of(LogBatch batch) {
        Map<String, String> topicIds = batch.moves().stream()
                .map(Move::to)
                .collect(toMap(to -> to.topic() + to.partition(), to -> to.topicId()));
        EventRecordDecoder reading = new EventRecordDecoder();
        batch.records().forEach(record -> reading.take(record, topicIds.get(record.topic() + record.partition())));
        return new UpdateEvents(reading.facts, batch.moves(), reading.faults);
    }

    private void take(LogRecord record, String topicId) {
        RecordLocation place = new RecordLocation(topicId, record.partition(), record.offset());
        try {
            Envelope envelope = record.envelope();
            Fact fact = record.fact();
            if (fact instanceof EventFact event) {
                facts.add(new ArrivedFact(place, envelope.stream(), envelope.version(), event));
            }
        } catch (RuntimeException e) {
            faults.add(new SkippedRecord(place, e.getClass().getSimpleName()));
        }
    }
}
