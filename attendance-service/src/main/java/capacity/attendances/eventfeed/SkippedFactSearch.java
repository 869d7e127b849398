package capacity.attendances.eventfeed;

import static java.util.stream.Collectors.toMap;

import capacity.attendances.knownevents.KnownEventUpdater.ArrivedFact;
import capacity.attendances.knownevents.KnownEventUpdater.RecordLocation;
import capacity.journal.reader.Cursor;
import capacity.journal.reader.LogBatch;
import capacity.journal.reader.LogBatch.Move;
import capacity.journal.reader.LogReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

/** Reads the topics again from the beginning, because facts that were skipped then may be readable now. */
final class SkippedFactSearch {

    private static final Duration POLL = Duration.ofMillis(200);

    /** Number of polls without records after which the search stops and leaves the rest to the next start. */
    private static final int PATIENCE = 25;

    private final LogReader reader;
    private final List<Cursor> read;

    /** @param read how far the topics were read before */
    SkippedFactSearch(LogReader reader, List<Cursor> read) {
        this.reader = reader;
        this.read = read;
    }

    /** All readable facts of the events that have a skipped fact which is readable now, in order within each event. */
    List<ArrivedFact> factsAround(Set<RecordLocation> passedBy) throws ExecutionException, InterruptedException {
        Set<UUID> events = new HashSet<>();
        List<ArrivedFact> facts = new ArrayList<>();
        if (!passedBy.isEmpty()) {
            each(fact -> {
                if (passedBy.contains(fact.place())) {
                    events.add(fact.event());
                }
            });
        }
        if (!events.isEmpty()) {
            each(fact -> {
                if (events.contains(fact.event())) {
                    facts.add(fact);
                }
            });
        }
        return facts;
    }

    private void each(Consumer<ArrivedFact> use) throws ExecutionException, InterruptedException {
        if (!reader.seek(List.of())) {
            return;
        }
        Map<String, Long> ends = ends();
        Map<String, Long> left = new HashMap<>(ends);
        for (int quiet = 0; !left.isEmpty() && quiet < PATIENCE; quiet++) {
            LogBatch batch = reader.poll(POLL);
            EventRecordDecoder.of(batch).facts().stream()
                    .filter(fact -> fact.place().offset()
                            < ends.getOrDefault(
                                    key(fact.place().topicId(), fact.place().partition()), 0L))
                    .forEach(use);
            quiet = batch.isEmpty() ? quiet : 0;
            batch.moves().stream()
                    .map(Move::to)
                    .forEach(to -> left.computeIfPresent(
                            key(to.topicId(), to.partition()), (key, end) -> to.nextOffset() < end ? end : null));
        }
    }

    /** How far the present topic was read before. */
    private Map<String, Long> ends() throws ExecutionException, InterruptedException {
        Map<String, Long> present = offsets(reader.ends());
        Map<String, Long> ends = offsets(read);
        ends.keySet().retainAll(present.keySet());
        ends.replaceAll((key, end) -> Math.min(end, present.get(key)));
        ends.values().removeIf(end -> end == 0);
        return ends;
    }

    private static Map<String, Long> offsets(List<Cursor> cursors) {
        return cursors.stream().collect(toMap(at -> key(at.topicId(), at.partition()), Cursor::nextOffset));
    }

    private static String key(String topicId, int partition) {
        return topicId + "/" + partition;
    }
}
