package capacity.attendances.participant;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A row of the register, only for reading: the command loop alone writes. */
@Entity
@Immutable
@Table(name = "participant")
public class ParticipantRow extends PanacheEntityBase {

    @Id
    public UUID id;

    @Column(name = "wrapped_key")
    public byte[] wrappedKey;

    /** Null for a person who gave nothing. */
    public byte[] details;

    public static Uni<List<ParticipantRow>> of(Collection<UUID> ids) {
        return list("id in ?1 and details is not null", ids);
    }
}
