package capacity.projections.deadletters;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A dead letter as operators see it, without the record's content. Only the projector writes rows. */
@Entity
@Immutable
@Table(name = "dead_letter")
@IdClass(DeadLetterRow.Key.class)
public class DeadLetterRow extends PanacheEntityBase {

    public record Key(int generation, String topicId, int partition, long offset) {}

    @Id
    public int generation;

    @Id
    @Column(name = "topic_id")
    public String topicId;

    @Id
    public int partition;

    @Id
    @Column(name = "record_offset")
    public long offset;

    public String topic;
    public String type;
    public UUID stream;
    public String reason;

    @Column(name = "recorded_at")
    public Instant foundAt;

    public boolean copied;
}
