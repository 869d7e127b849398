package capacity.projections.difference;

import java.util.Locale;

/** Why something is known differently, in the order in which differences are applied. */
public enum ChangeReason {
    /** It counts otherwise under the other definition. */
    REDEFINED,
    /** It was moved to another day, or recorded differently. */
    CORRECTED,
    /** It was unknown, although it had happened by then. */
    LATE,
    /** It was unknown, and happened later. */
    NEW,
    /** The event was marked as held. */
    HELD,
    /** The event was cancelled. */
    CANCELLED,
    /** The event was reopened. */
    REOPENED,
    /** The details of the event differ. */
    RECLASSIFIED,
    /** It is gone. */
    ANNULLED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
