package capacity.attendances.decider;

import capacity.contracts.details.EventDetails;
import capacity.contracts.facts.EventFact;
import capacity.contracts.facts.EventFact.EventCancelled;
import capacity.contracts.facts.EventFact.EventHeld;
import capacity.contracts.facts.EventFact.EventReopened;
import capacity.contracts.facts.EventFact.EventRevised;
import capacity.contracts.facts.EventFact.EventScheduled;
import capacity.contracts.facts.EventFact.HeadcountReported;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * An event, according to the facts that have arrived here.
 *
 * @param endsOn inclusive
 * @param version of the last fact that arrived
 */
public record KnownEvent(UUID id, Status status, String timeZone, LocalDate startsOn, LocalDate endsOn, long version) {

    public enum Status {
        PLANNED,
        HELD,
        CANCELLED
    }

    public boolean isOutside(LocalDate day) {
        return day.isBefore(startsOn) || day.isAfter(endsOn);
    }

    /** Empty for a fact that says nothing without its predecessors if these have not arrived. */
    public static Optional<KnownEvent> first(UUID id, EventFact fact, long version) {
        if (fact instanceof EventScheduled scheduled) {
            return Optional.of(of(id, Status.PLANNED, scheduled.details(), version));
        }
        if (fact instanceof EventRevised revised) {
            return Optional.of(of(id, Status.PLANNED, revised.details(), version));
        }
        if (fact instanceof EventHeld
                || fact instanceof EventCancelled
                || fact instanceof EventReopened
                || fact instanceof HeadcountReported) {
            return Optional.empty();
        }
        throw unknown(fact);
    }

    /** Facts that arrive again, or late, change nothing. */
    public KnownEvent after(EventFact fact, long factVersion) {
        if (factVersion <= version) {
            return this;
        }
        if (fact instanceof EventScheduled scheduled) {
            return of(id, status, scheduled.details(), factVersion);
        }
        if (fact instanceof EventRevised revised) {
            return of(id, status, revised.details(), factVersion);
        }
        return new KnownEvent(id, statusAfter(fact), timeZone, startsOn, endsOn, factVersion);
    }

    private Status statusAfter(EventFact fact) {
        if (fact instanceof EventHeld) {
            return Status.HELD;
        }
        if (fact instanceof EventCancelled) {
            return Status.CANCELLED;
        }
        if (fact instanceof EventReopened) {
            return Status.PLANNED;
        }
        if (fact instanceof HeadcountReported) {
            return status;
        }
        throw unknown(fact);
    }

    private static IllegalArgumentException unknown(EventFact fact) {
        return new IllegalArgumentException("unknown fact " + fact.getClass());
    }

    private static KnownEvent of(UUID id, Status status, EventDetails details, long version) {
        return new KnownEvent(
                id,
                status,
                Objects.requireNonNull(details.timeZone()),
                Objects.requireNonNull(details.startsOn()),
                Objects.requireNonNull(details.endsOn()),
                version);
    }
}
