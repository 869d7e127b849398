package capacity.attendances.quarantine;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;

/** A quarantined item, only for reading: the command loop alone writes. */
@Entity
@Immutable
@Table(name = "quarantine")
public class QuarantineRow extends PanacheEntityBase {

    @Id
    public UUID id;

    /** In order of arrival. */
    public Long sequence;

    public String status;
    public String code;
    public String detail;

    @Column(name = "event_id")
    public UUID eventId;

    public byte[] item;
    public byte[] corrected;
    public byte[] faults;

    /** The size of the encrypted columns. */
    @Formula(
            "coalesce(octet_length(item), 0) + coalesce(octet_length(corrected), 0) + coalesce(octet_length(faults), 0)")
    public Integer bytes;

    @Column(name = "received_at")
    public Instant receivedAt;

    @Column(name = "received_by")
    public String receivedBy;

    @Column(name = "settled_at")
    public Instant settledAt;

    @Column(name = "settled_by")
    public String settledBy;

    @Column(name = "settled_how")
    public String settledHow;

    record Size(Integer bytes) {}

    record Place(UUID id, Long sequence) {}

    /** Where the rows are that {@link #find} would find. */
    static Uni<List<Place>> places(QuarantineFilter filter, long after, int most) {
        return query(filter, after, most).project(Place.class).list();
    }

    /** The sizes of the rows that {@link #find} would find. */
    static Uni<List<Size>> sizes(QuarantineFilter filter, long after, int most) {
        return query(filter, after, most).project(Size.class).list();
    }

    static Uni<List<QuarantineRow>> find(QuarantineFilter filter, long after, int most) {
        return query(filter, after, most).list();
    }

    private static PanacheQuery<QuarantineRow> query(QuarantineFilter filter, long after, int most) {
        Map<String, Object> values = new HashMap<>(Map.of("after", after));
        String query = "sequence > :after"
                + condition("eventId", filter.event(), values)
                + condition("code", filter.code(), values)
                + condition("receivedBy", filter.device(), values)
                + condition("status", filter.status(), values)
                + " order by sequence";
        return QuarantineRow.<QuarantineRow>find(query, values).range(0, most - 1);
    }

    private static String condition(String column, Optional<?> value, Map<String, Object> values) {
        value.ifPresent(present -> values.put(column, present));
        return value.isPresent() ? " and " + column + " = :" + column : "";
    }
}
