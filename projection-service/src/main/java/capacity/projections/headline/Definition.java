package capacity.projections.headline;

import java.util.List;

/**
 * What one figure of the headline means.
 *
 * @param id the figure's name in the answer
 * @param version raised whenever the same facts would give another figure
 * @param text one or two sentences for people
 */
public record Definition(String id, int version, String text) {

    static final List<Definition> ALL = List.of(
            new Definition(
                    "events",
                    1,
                    "Events that were held. Under filters of the attendance, those with such an attendance."),
            new Definition(
                    "individuals.named",
                    1,
                    "Distinct participants with an attendance that counts: at a held event, not annulled, as participant"
                            + " or resource person."),
            new Definition(
                    "individuals.atLeast",
                    1,
                    "The greater of the participants known by e-mail address or participant id, and of every event's"
                            + " largest headcount or most named participants of one day."),
            new Definition(
                    "individuals.atMost",
                    1,
                    "The named, and for each event as many more as its largest headcount of one day exceeds its named"
                            + " participants. Unknown under filters of the attendance, to which headcounts do not apply."),
            new Definition(
                    "countries",
                    1,
                    "Distinct countries that held events serve or that counted participants represent; resource"
                            + " persons represent none. Under filters of the attendance, only those represented."),
            new Definition(
                    "partners",
                    1,
                    "Partners registered and not withdrawn; filtered by programme alone, those of the programme; under"
                            + " other filters, those that the matching held events list."),
            new Definition(
                    "knowledgeProducts",
                    1,
                    "Knowledge products not withdrawn, by their own themes, programme, phase and day of publication."
                            + " Filters on what a knowledge product does not have, such as region or sector, leave it in."),
            new Definition(
                    "portfolio",
                    1,
                    "Per programme the portfolio entries of its latest year, added up if they are in one currency."
                            + " Unknown under filters other than programme, phase and year."),
            new Definition(
                    "contributions",
                    1,
                    "All pledges, added up if they are in one currency. Unknown under filters other than programme,"
                            + " phase and year."));
}
