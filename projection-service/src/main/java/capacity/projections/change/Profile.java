package capacity.projections.change;

import capacity.contracts.facts.AttendanceFact.ParticipantAttended;
import capacity.contracts.facts.CountedRoles;

/**
 * What is known of a participant on one day at one event.
 *
 * @param country the country that the person represents, or null
 * @param certain whether the participant is identified, so that two certain participants are certainly two people
 */
public record Profile(String sector, String country, String gender, String role, boolean certain) {

    /** Whether attendances with this role count; those of the other roles are only kept. */
    public boolean counted() {
        return role != null && CountedRoles.contains(role);
    }

    public static Profile of(ParticipantAttended fact) {
        return new Profile(
                fact.sector(),
                fact.country(),
                fact.gender(),
                fact.role(),
                fact.identifiedBy().certain());
    }
}
