package capacity.projection;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** What a journal has promised; written by the intake. */
@Entity
@Immutable
@Table(name = "watermark")
public class WatermarkRow extends PanacheEntityBase {

    @Id
    public String journal;

    public long position;

    @Column(name = "recorded_at")
    public Instant closedUntil;
}
