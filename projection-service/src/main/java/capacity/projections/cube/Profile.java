package capacity.projections.cube;

import capacity.contracts.facts.AttendanceFact.ParticipantAttended;

/**
 * What is known of a participant on one day at one event.
 *
 * @param country that the person represents, or null
 * @param certain whether this participant is certainly not one of the others who are certain
 */
public record Profile(String sector, String country, String gender, String role, boolean certain) {

    static Profile of(ParticipantAttended fact) {
        return new Profile(
                fact.sector(),
                fact.country(),
                fact.gender(),
                fact.role(),
                fact.identifiedBy().certain());
    }
}
