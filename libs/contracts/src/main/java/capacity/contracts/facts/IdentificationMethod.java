package capacity.contracts.facts;

import java.util.Locale;

/** How a scan distinguished its participant from all others. */
public enum IdentificationMethod {
    /** The same address is the same participant everywhere. */
    EMAIL,
    /** The kiosk named a participant that was already known. */
    PARTICIPANT_ID,
    /** A name only: this may be the same person as another participant. */
    NAME,
    /** No name and no address. */
    ANONYMOUS;

    /** Whether two participants that were identified in this way are certainly two people. */
    public boolean certain() {
        return this == EMAIL || this == PARTICIPANT_ID;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
