package capacity.projections.topicfeed;

import capacity.contracts.details.ContributionDetails;
import capacity.contracts.details.EventDetails;
import capacity.contracts.details.KnowledgeProductDetails;
import capacity.contracts.details.PartnerDetails;
import capacity.contracts.details.ProgrammeDetails;
import capacity.contracts.envelope.Watermark;
import capacity.contracts.facts.AttendanceFact;
import capacity.contracts.facts.AttendanceFact.AttendanceAnnulled;
import capacity.contracts.facts.AttendanceFact.AttendanceRedated;
import capacity.contracts.facts.AttendanceFact.ParticipantAttended;
import capacity.contracts.facts.EventFact;
import capacity.contracts.facts.EventFact.EventCancelled;
import capacity.contracts.facts.EventFact.EventHeld;
import capacity.contracts.facts.EventFact.EventReopened;
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
 * Checks whether a fact or a watermark contains everything that the numbers need. JSON with a missing field can still
 * be decoded, so it must be found before its batch is written; otherwise it would stop the projector for ever.
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
        if (fact instanceof RegisterFact<?> register) {
            return register.entry().map(Completeness::entry).orElse(true);
        }
        throw unknown(fact);
    }

    public static boolean isComplete(Watermark watermark) {
        return watermark != null
                && said(watermark.journal(), watermark.closedUntil())
                && real(watermark.closedUntil().atOffset(ZoneOffset.UTC).toLocalDate());
    }

    private static boolean attendance(AttendanceFact fact) {
        return said(fact.eventId(), fact.participantId()) && ofAnyMoment(fact.day()) && own(fact);
    }

    private static boolean own(AttendanceFact fact) {
        if (fact instanceof ParticipantAttended scan) {
            return said(scan.scanId(), scan.sector(), scan.gender(), scan.role(), scan.identifiedBy());
        }
        if (fact instanceof AttendanceAnnulled) {
            return true;
        }
        if (fact instanceof AttendanceRedated redated) {
            return said(redated.scanId(), redated.standing(), redated.sector(), redated.gender(), redated.role())
                    && said(redated.identifiedBy())
                    && ofAnyMoment(redated.from());
        }
        throw unknown(fact);
    }

    private static boolean event(EventFact fact) {
        if (fact instanceof EventScheduled scheduled) {
            return event(scheduled.details());
        }
        if (fact instanceof EventRevised revised) {
            return event(revised.details());
        }
        if (fact instanceof HeadcountReported headcount) {
            return real(headcount.day());
        }
        if (fact instanceof EventHeld || fact instanceof EventCancelled || fact instanceof EventReopened) {
            return true;
        }
        throw unknown(fact);
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
        if (details instanceof ProgrammeDetails programme) {
            return said(programme.code());
        }
        throw unknown(details);
    }

    /** What is right for one kind is not for another: a new one must be thought of here. */
    private static IllegalArgumentException unknown(Object something) {
        return new IllegalArgumentException("nothing is known of " + something.getClass());
    }

    private static boolean said(Object... all) {
        return Stream.of(all).allMatch(Objects::nonNull);
    }

    /** Local days of the years 0000 to 9999 in any time zone, because kiosks may have any clock. */
    private static boolean ofAnyMoment(LocalDate day) {
        return day != null && day.getYear() >= -1 && day.getYear() <= 10_000;
    }

    /** Within the range that the database can store, which is enough for any calendar. */
    private static boolean real(LocalDate day) {
        return day != null && day.getYear() > 0 && day.getYear() < 10_000;
    }
}
