package capacity.projections.model;

import capacity.journal.reader.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;

/**
 * The model from which readers are answered. It is replaced in one step; a reader uses the same model for the whole
 * answer.
 */
@ApplicationScoped
public class ServedModel {

    /** A partition of an existing topic. A recreated topic has another id. */
    public record Partition(String topic, String topicId, int number) {
        public static Partition of(Cursor cursor) {
            return new Partition(cursor.topic(), cursor.topicId(), cursor.partition());
        }
    }

    private volatile ReadModel model;
    private volatile Integer building;
    private volatile Map<Partition, Long> lag = Map.of();
    private volatile long buildingLag;
    private volatile boolean stuck;

    /** Empty until a model has been loaded for the first time. */
    public Optional<ReadModel> model() {
        return Optional.ofNullable(model);
    }

    /** The generation that is being built beside the served one. */
    public Optional<Integer> building() {
        return Optional.ofNullable(building);
    }

    /** Records not yet read, as of about a second ago; empty as long as the topics cannot be read. */
    public Map<Partition, Long> lag() {
        return lag;
    }

    /** Records that the generation being built has not read; 0 if there is none. */
    public long buildingLag() {
        return buildingLag;
    }

    /** Whether the last attempt to read, or to write what was read, failed. */
    public boolean stuck() {
        return stuck;
    }

    public void serve(ReadModel next) {
        model = next;
    }

    /** @param generation null if none is being built any more */
    public void building(Integer generation) {
        building = generation;
        buildingLag = 0;
    }

    public void buildingLag(long records) {
        buildingLag = records;
    }

    public void stuck(boolean now) {
        stuck = now;
    }

    public void lag(Map<Partition, Long> now) {
        lag = Map.copyOf(now);
    }
}
