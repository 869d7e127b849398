package capacity.projections.topicfeed;

import capacity.contracts.details.ContributionDetails;
import capacity.contracts.details.EventDetails;
import capacity.contracts.details.KnowledgeProductDetails;
import capacity.contracts.details.PartnerDetails;
import capacity.contracts.details.ProgrammeDetails;
import capacity.contracts.envelope.Watermark;
import capacity.contracts.facts.AttendanceFact;
import capacity.contracts.facts.AttendanceFact.ParticipantAttended;
import capacity.contracts.facts.EventFact;
import capacity.contracts.facts.EventFact.EventRevised;
import capacity.contracts.facts.EventFact.EventScheduled;
import capacity.contracts.facts.EventFact.HeadcountReported;
import capacity.contracts.facts.Fact;
import capacity.contracts.facts.RegisterFact;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Whether a fact, or a watermark, says all that the numbers need. JSON that lacks a field is readable all the same; it must be found out
 * before anything of its batch is written, or it would stop the intake for ever.
 */
public final class Completeness {

    private Completeness() {}

    public static boolean isComplete(Fact fact) {
        if (fact instanceof AttendanceFact attendance) {
            return attendance(attendance);
        }
        if (fact instanceof EventFact event) {
            return event(event);
        }
        return ((RegisterFact<?>) fact).entry().map(Completeness::entry).orElse(true);
    }

    public static boolean isComplete(Watermark watermark) {
        return watermark != null
                && said(watermark.journal(), watermark.closedUntil())
                && real(watermark.closedUntil().atOffset(ZoneOffset.UTC).toLocalDate());
    }

    private static boolean attendance(AttendanceFact fact) {
        return said(fact.eventId(), fact.participantId())
                && ofAnyMoment(fact.day())
                && (!(fact instanceof ParticipantAttended scan)
                        || said(scan.scanId(), scan.sector(), scan.gender(), scan.role(), scan.identifiedBy()));
    }

    private static boolean event(EventFact fact) {
        if (fact instanceof EventScheduled scheduled) {
            return event(scheduled.details());
        }
        if (fact instanceof EventRevised revised) {
            return event(revised.details());
        }
        return !(fact instanceof HeadcountReported headcount) || real(headcount.day());
    }

    private static boolean event(EventDetails details) {
        return details != null
                && details.kind() != null
                && real(details.startsOn())
                && Stream.of(details.themes(), details.regions(), details.countries(), details.partners())
                        .allMatch(list -> list.stream().allMatch(Objects::nonNull));
    }

    private static boolean entry(Object details) {
        if (details instanceof PartnerDetails partner) {
            return said(partner.sector());
        }
        if (details instanceof KnowledgeProductDetails product) {
            return real(product.publishedOn());
        }
        if (details instanceof ContributionDetails money) {
            return said(money.kind(), money.amount())
                    && said(money.amount().value(), money.amount().currency());
        }
        return said(((ProgrammeDetails) details).code());
    }

    private static boolean said(Object... all) {
        return Stream.of(all).allMatch(Objects::nonNull);
    }

    /** Local days of the years 0000 to 9999 of other zones: kiosks are believed whatever their clocks say. */
    private static boolean ofAnyMoment(LocalDate day) {
        return day != null && day.getYear() >= -1 && day.getYear() <= 10_000;
    }

    /** Within what the database can hold, and any calendar needs. */
    private static boolean real(LocalDate day) {
        return day != null && day.getYear() > 0 && day.getYear() < 10_000;
    }
}
