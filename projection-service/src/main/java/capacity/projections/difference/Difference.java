package capacity.projections.difference;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * Why a number changed.
 *
 * @param from the value as known at the earlier moment
 * @param to the value as known at the later moment, counted directly
 * @param residual what the parts do not explain: 0
 */
public record Difference(BigDecimal from, BigDecimal to, List<Part> parts, BigDecimal residual) {

    /**
     * What one reason changed.
     *
     * @param change how much it changed the value, after the reasons before it
     * @param events the events for which something that is counted is known differently
     * @param entries likewise, of the registers
     */
    public record Part(ChangeReason reason, BigDecimal change, List<UUID> events, List<UUID> entries) {}
}
