package capacity.intake;

import static java.util.stream.Collectors.toMap;

import capacity.batch.Learning.Arrived;
import capacity.batch.Learning.Fault;
import capacity.batch.Learning.Place;
import capacity.contracts.Envelope;
import capacity.contracts.EventFact;
import capacity.contracts.Fact;
import capacity.journal.kafka.LogBatch;
import capacity.journal.kafka.LogBatch.Move;
import capacity.journal.kafka.LogRecord;
import capacity.recording.RecordingCommand.LearnEvents;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes of records what they say of events. Facts about anything else are passed by. */
final class Reading {

    private final List<Arrived> facts = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    private Reading() {}

    static LearnEvents of(LogBatch batch) {
        Map<String, String> topicIds = batch.moves().stream()
                .map(Move::to)
                .collect(toMap(to -> to.topic() + to.partition(), to -> to.topicId()));
        Reading reading = new Reading();
        batch.records().forEach(record -> reading.take(record, topicIds.get(record.topic() + record.partition())));
        return new LearnEvents(reading.facts, batch.moves(), reading.faults);
    }

    private void take(LogRecord record, String topicId) {
        Place place = new Place(topicId, record.partition(), record.offset());
        try {
            Envelope envelope = record.envelope();
            Fact fact = record.fact();
            if (fact instanceof EventFact event) {
                facts.add(new Arrived(place, envelope.stream(), envelope.version(), event));
            }
        } catch (RuntimeException e) {
            faults.add(new Fault(place, e.getClass().getSimpleName()));
        }
    }
}
