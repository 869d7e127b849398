package capacity.desk;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An accepted scan, for reading. Only the command loop writes. */
@Entity
@Immutable
@Table(name = "attendance")
public class AttendanceRow extends PanacheEntityBase {

    @Id
    public Long position;

    @Column(name = "scan_id")
    public UUID scanId;

    @Column(name = "event_id")
    public UUID eventId;

    @Column(name = "participant_id")
    public UUID participantId;

    public LocalDate day;

    @Column(name = "outside_dates")
    public boolean outsideDates;

    @Column(name = "occurred_at")
    public String occurredAt;

    public String sector;
    public String country;
    public String gender;
    public String role;

    @Column(name = "recorded_at")
    public Instant recordedAt;

    @Column(name = "annulled_reason")
    public String annulledReason;

    @Column(name = "annulled_at")
    public Instant annulledAt;

    /** In journal order. */
    static Uni<List<AttendanceRow>> of(UUID event, long after, int most) {
        return AttendanceRow.<AttendanceRow>find("eventId = ?1 and position > ?2 order by position", event, after)
                .range(0, most - 1)
                .list();
    }
}
