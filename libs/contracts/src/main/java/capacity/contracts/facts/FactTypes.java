package capacity.contracts.facts;

import static java.util.Map.entry;

import capacity.contracts.facts.AttendanceFact.AttendanceAnnulled;
import capacity.contracts.facts.AttendanceFact.AttendanceRedated;
import capacity.contracts.facts.AttendanceFact.ParticipantAttended;
import capacity.contracts.facts.ContributionFact.ContributionRecorded;
import capacity.contracts.facts.ContributionFact.ContributionRevised;
import capacity.contracts.facts.ContributionFact.ContributionWithdrawn;
import capacity.contracts.facts.EventFact.EventCancelled;
import capacity.contracts.facts.EventFact.EventHeld;
import capacity.contracts.facts.EventFact.EventReopened;
import capacity.contracts.facts.EventFact.EventRevised;
import capacity.contracts.facts.EventFact.EventScheduled;
import capacity.contracts.facts.EventFact.HeadcountReported;
import capacity.contracts.facts.KnowledgeProductFact.KnowledgeProductRegistered;
import capacity.contracts.facts.KnowledgeProductFact.KnowledgeProductRevised;
import capacity.contracts.facts.KnowledgeProductFact.KnowledgeProductWithdrawn;
import capacity.contracts.facts.PartnerFact.PartnerRegistered;
import capacity.contracts.facts.PartnerFact.PartnerRevised;
import capacity.contracts.facts.PartnerFact.PartnerWithdrawn;
import capacity.contracts.facts.ProgrammeFact.ProgrammeRegistered;
import capacity.contracts.facts.ProgrammeFact.ProgrammeRevised;
import capacity.contracts.facts.ProgrammeFact.ProgrammeWithdrawn;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The stored name of every fact. The names belong to this project and never change: a class may be renamed, its stored
 * name may not. A new shape gets a new version, a translation from the old one in the codec, and a golden file of its
 * own.
 */
public final class FactTypes {

    private static final Map<String, Class<? extends Fact>> CLASSES = Map.ofEntries(
            entry("event-scheduled.v1", EventScheduled.class),
            entry("event-revised.v1", EventRevised.class),
            entry("event-held.v1", EventHeld.class),
            entry("event-cancelled.v1", EventCancelled.class),
            entry("event-reopened.v1", EventReopened.class),
            entry("headcount-reported.v1", HeadcountReported.class),
            entry("partner-registered.v1", PartnerRegistered.class),
            entry("partner-revised.v1", PartnerRevised.class),
            entry("partner-withdrawn.v1", PartnerWithdrawn.class),
            entry("knowledge-product-registered.v1", KnowledgeProductRegistered.class),
            entry("knowledge-product-revised.v1", KnowledgeProductRevised.class),
            entry("knowledge-product-withdrawn.v1", KnowledgeProductWithdrawn.class),
            entry("contribution-recorded.v1", ContributionRecorded.class),
            entry("contribution-revised.v1", ContributionRevised.class),
            entry("contribution-withdrawn.v1", ContributionWithdrawn.class),
            entry("programme-registered.v1", ProgrammeRegistered.class),
            entry("programme-revised.v1", ProgrammeRevised.class),
            entry("programme-withdrawn.v1", ProgrammeWithdrawn.class),
            entry("participant-attended.v2", ParticipantAttended.class),
            entry("attendance-annulled.v2", AttendanceAnnulled.class),
            entry("attendance-redated.v1", AttendanceRedated.class));

    /**
     * Earlier versions, which are read for ever and no longer written. Members that are no more are ignored, and new ones
     * are null.
     */
    private static final Map<String, Class<? extends Fact>> EARLIER = Map.ofEntries(
            entry("participant-attended.v1", ParticipantAttended.class),
            entry("attendance-annulled.v1", AttendanceAnnulled.class));

    private static final Map<Class<? extends Fact>, String> NAMES =
            CLASSES.keySet().stream().collect(Collectors.toMap(CLASSES::get, Function.identity()));

    private FactTypes() {}

    public static String nameOf(Fact fact) {
        return nameOf(fact.getClass());
    }

    public static String nameOf(Class<? extends Fact> type) {
        return NAMES.get(type);
    }

    /** Empty for a type that this version of the software does not know. */
    public static Optional<Class<? extends Fact>> classOf(String type) {
        Class<? extends Fact> current = CLASSES.get(type);
        return Optional.ofNullable(current == null ? EARLIER.get(type) : current);
    }

    /** The current name and those of earlier versions. */
    public static Set<String> namesOf(Class<? extends Fact> type) {
        return Stream.of(CLASSES, EARLIER)
                .flatMap(names -> names.entrySet().stream())
                .filter(name -> name.getValue() == type)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** What is written today. */
    public static Map<String, Class<? extends Fact>> all() {
        return CLASSES;
    }

    /** What is only read. */
    public static Map<String, Class<? extends Fact>> earlier() {
        return EARLIER;
    }
}
