package capacity.contracts.facts;

import java.util.Locale;

/** How a scan told its participant from all others. */
public enum IdentificationMethod {
    /** The same address is the same participant everywhere. */
    EMAIL,
    /** The kiosk named somebody already known. */
    PARTICIPANT_ID,
    /** A name only: perhaps the same person as another participant. */
    NAME,
    /** Nothing at all. */
    ANONYMOUS;

    /** Whether two participants told apart in this way are certainly two people. */
    public boolean certain() {
        return this == EMAIL || this == PARTICIPANT_ID;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
