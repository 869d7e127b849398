package capacity.projections.api;

import capacity.contracts.envelope.Watermark;
import capacity.journal.reader.Cursor;
import capacity.projections.deadletters.DeadLetterRow;
import capacity.projections.fold.FactFold;
import capacity.projections.model.ReadModel;
import capacity.projections.model.ServedModel;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The progress of the projections.
 *
 * @param building the generation that is being built; left out if there is none
 * @param deadLetters their number, and the newest of them
 */
@Schema(
        name = "Projections",
        requiredProperties = {
            "generation",
            "foldVersion",
            "asOf",
            "incomplete",
            "partitions",
            "watermarks",
            "deadLetters"
        })
record ProjectionsJson(
        int generation,
        Integer building,
        int foldVersion,
        AsOf.Positions asOf,
        boolean incomplete,
        List<Partition> partitions,
        List<Promise> watermarks,
        Letters deadLetters) {

    /**
     * @param offset offset of the next record to read
     * @param endOffset as of about a second ago; left out together with the lag while the topics cannot be read
     * @param position the last applied position of the journal
     */
    @Schema(requiredProperties = {"topic", "topicId", "partition", "offset", "position"})
    record Partition(
            String topic, String topicId, int partition, long offset, Long endOffset, Long lag, long position) {
        static Partition of(Cursor cursor, Long lag) {
            return new Partition(
                    cursor.topic(),
                    cursor.topicId(),
                    cursor.partition(),
                    cursor.nextOffset(),
                    lag == null ? null : Long.valueOf(cursor.nextOffset() + lag),
                    lag,
                    cursor.lastPosition());
        }
    }

    record Promise(String journal, long position, String closedUntil) {}

    /** @param items left out while the database is unreachable */
    @Schema(requiredProperties = "count")
    record Letters(long count, List<Letter> items) {}

    @Schema(requiredProperties = {"topic", "partition", "offset", "reason", "foundAt"})
    record Letter(String topic, int partition, long offset, String type, String reason, String foundAt) {}

    static ProjectionsJson of(ReadModel model, ServedModel serving, Letters letters) {
        AsOf asOf = AsOf.of(model);
        Map<ServedModel.Partition, Long> lag = serving.lag();
        return new ProjectionsJson(
                model.generation(),
                serving.building().orElse(null),
                FactFold.VERSION,
                asOf.positions(),
                asOf.incomplete(),
                model.state().cursors().stream()
                        .filter(each -> lag.isEmpty() || lag.containsKey(ServedModel.Partition.of(each)))
                        .map(each -> Partition.of(each, lag.get(ServedModel.Partition.of(each))))
                        .toList(),
                model.state().watermarks().newest().values().stream()
                        .sorted(Comparator.comparing(Watermark::journal))
                        .map(each -> new Promise(
                                each.journal(),
                                each.position(),
                                each.closedUntil().toString()))
                        .toList(),
                letters);
    }

    static Letter letter(DeadLetterRow row) {
        return new Letter(row.topic, row.partition, row.offset, row.type, row.reason, row.foundAt.toString());
    }
}
