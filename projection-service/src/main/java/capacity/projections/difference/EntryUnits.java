package capacity.projections.difference;

import capacity.contracts.details.ContributionDetails;
import capacity.contracts.details.KnowledgeProductDetails;
import capacity.projections.snapshot.View;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The entries of the registers that are known differently, each with its reason. */
final class EntryUnits {

    private final Map<UUID, Object> before;
    private final Map<UUID, Object> after;
    private final Map<UUID, ChangeReason> reasons = new HashMap<>();

    /** @param known the day of the earlier moment in UTC */
    EntryUnits(View from, View to, LocalDate known) {
        this.before = from.snapshot().register(from.events());
        this.after = to.snapshot().register(to.events());
        Set<UUID> all = new HashSet<>(before.keySet());
        all.addAll(after.keySet());
        all.stream()
                .filter(id -> !Objects.equals(before.get(id), after.get(id)))
                .forEach(id -> reasons.put(id, reason(before.get(id), after.get(id), known)));
    }

    private static ChangeReason reason(Object one, Object other, LocalDate known) {
        if (one == null) {
            return day(other).map(day -> EventUnits.unknown(day, known)).orElse(ChangeReason.NEW);
        }
        return other == null ? ChangeReason.ANNULLED : ChangeReason.CORRECTED;
    }

    /** A contribution belongs to its whole year, so it is late when the year is over. Other entries have no day. */
    private static Optional<LocalDate> day(Object entry) {
        if (entry instanceof KnowledgeProductDetails product) {
            return Optional.ofNullable(product.publishedOn());
        }
        if (entry instanceof ContributionDetails contribution) {
            return Optional.of(LocalDate.of(contribution.year(), Month.DECEMBER, 31));
        }
        return Optional.empty();
    }

    /** The entries that differ for this reason. */
    Set<UUID> of(ChangeReason reason) {
        Set<UUID> ids = new HashSet<>();
        reasons.forEach((id, own) -> {
            if (own == reason) {
                ids.add(id);
            }
        });
        return ids;
    }

    Set<ChangeReason> reasons() {
        return new HashSet<>(reasons.values());
    }

    /** The entries that differ, if only these differences had become known; null for those that are not there. */
    Map<UUID, Object> with(Set<ChangeReason> applied) {
        Map<UUID, Object> entries = new HashMap<>();
        reasons.forEach((id, reason) -> entries.put(id, (applied.contains(reason) ? after : before).get(id)));
        return entries;
    }
}
