package capacity.projections.cube;

import capacity.contracts.facts.AttendanceFact.ParticipantAttended;

/**
 * What is known of a participant on one day at one event.
 *
 * @param country the country that the person represents, or null
 * @param certain whether the participant is identified, so that two certain participants are certainly two people
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
