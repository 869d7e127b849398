package capacity.projections.headline;

import java.util.List;

/**
 * The definition of one figure of the headline.
 *
 * @param id the figure's name in the answer
 * @param version raised whenever the same facts would give a different figure
 * @param text a few sentences for people
 */
public record Definition(String id, int version, String text) {

    public static final List<Definition> ALL = List.of(
            new Definition(
                    "events",
                    1,
                    "Events that were held. With filters on attendances, such as sector or country, only events"
                            + " with a matching attendance count."),
            new Definition(
                    "individuals.named",
                    1,
                    "Distinct participants with an attendance that counts: at a held event, not annulled, in the role"
                            + " of participant or resource person."),
            new Definition(
                    "individuals.atLeast",
                    2,
                    "The largest of three numbers: all participants known by e-mail address or participant id, the"
                            + " largest headcount of one event on one day, and the most named participants of one event"
                            + " on one day. Headcounts of days outside the event's dates do not count. Headcounts do not apply with filters on attendances, such as sector."),
            new Definition(
                    "individuals.atMost",
                    2,
                    "The named participants, plus, for each held event, the people by which its largest headcount of"
                            + " one day exceeds its named participants. Headcounts of days outside the event's dates do"
                            + " not count. Unknown with filters on attendances, such as"
                            + " sector, because headcounts do not apply to them."),
            new Definition(
                    "countries",
                    2,
                    "Distinct countries that held events serve or that counted participants represent. The vocabulary of"
                            + " countries says which count as another country (countsAs) or as none. Resource persons"
                            + " represent no country. With filters on attendances, such as sector or gender, only"
                            + " represented countries count."),
            new Definition(
                    "partners",
                    1,
                    "Registered partners that are not withdrawn. With a filter on programme only, the partners of that"
                            + " programme. With other filters, the partners that the matching held events list."),
            new Definition(
                    "knowledgeProducts",
                    1,
                    "Knowledge products that are not withdrawn, filtered by their own themes, programme, phase and day"
                            + " of publication. Other filters, such as region or sector, exclude none of them."),
            new Definition(
                    "portfolio",
                    2,
                    "For each programme, the portfolio entries of its latest year, added up for each currency."
                            + " Unknown with filters other than programme, phase and year."),
            new Definition(
                    "leverage",
                    1,
                    "The portfolio divided by pledges, rounded to one decimal: leverage-all-phases by all pledges,"
                            + " leverage-first-phase by those for the first phase of each programme. Unknown if the"
                            + " portfolio or the pledges are missing or not in one and the same currency."),
            new Definition(
                    "contributions",
                    2,
                    "All pledges, added up for each currency. Unknown with filters other than programme, phase"
                            + " and year."));
}
