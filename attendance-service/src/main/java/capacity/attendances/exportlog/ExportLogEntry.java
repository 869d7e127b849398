package capacity.attendances.exportlog;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One export, only for reading. */
@Entity
@Immutable
@Table(name = "export_log")
public class ExportLogEntry extends PanacheEntityBase {

    @Id
    public UUID id;

    /** In order of the beginnings. */
    public Long sequence;

    public String list;

    /** JSON. */
    public String filter;

    public String format;
    public String actor;

    @Column(name = "started_at")
    public Instant startedAt;

    /** Null while it runs. */
    @Column(name = "ended_at")
    public Instant endedAt;

    @Column(name = "row_count")
    public Long rows;

    public Boolean whole;

    public static Uni<List<ExportLogEntry>> after(long sequence, int most) {
        return ExportLogEntry.<ExportLogEntry>find("sequence > ?1 order by sequence", sequence)
                .range(0, most - 1)
                .list();
    }
}
