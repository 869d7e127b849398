package capacity.contracts.facts;

import capacity.contracts.details.ContributionDetails;
import capacity.contracts.details.EventDetails;
import capacity.contracts.details.EventDetails.PartnerRole;
import capacity.contracts.details.KnowledgeProductDetails;
import capacity.contracts.details.Money;
import capacity.contracts.details.PartnerDetails;
import capacity.contracts.details.ProgrammeDetails;
import capacity.contracts.details.ProgrammeDetails.Phase;
import capacity.contracts.facts.AttendanceFact.AttendanceAnnulled;
import capacity.contracts.facts.AttendanceFact.AttendanceRedated;
import capacity.contracts.facts.AttendanceFact.ParticipantAttended;
import capacity.contracts.facts.EventFact.EventCancelled;
import capacity.contracts.facts.EventFact.EventHeld;
import capacity.contracts.facts.EventFact.EventReopened;
import capacity.contracts.facts.EventFact.EventRevised;
import capacity.contracts.facts.EventFact.EventScheduled;
import capacity.contracts.facts.EventFact.HeadcountReported;
import capacity.contracts.testing.SealedTypes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One fact of every type, with every component filled. */
public final class SampleFacts {

    static final UUID EVENT = UUID.fromString("0198a3c0-0000-7000-8000-000000000001");
    static final UUID PARTNER = UUID.fromString("0198a3c0-0000-7000-8000-000000000002");
    static final UUID PERSON = UUID.fromString("b1946ac9-2a1c-4c0e-9a51-2f1d6b1c0003");
    static final UUID SCAN = UUID.fromString("5f0a9b9e-7f6e-4b25-8d5e-6f1b7c2d0004");
    static final UUID OTHER_SCAN = UUID.fromString("5f0a9b9e-7f6e-4b25-8d5e-6f1b7c2d0005");

    static final EventDetails DETAILS = new EventDetails(
            "Workshop on the Minamata Convention",
            "workshop",
            List.of("chemicals-and-waste"),
            List.of("africa"),
            "KE",
            List.of("KE", "UG", "TZ"),
            LocalDate.of(2014, 5, 6),
            LocalDate.of(2014, 5, 8),
            "Africa/Nairobi",
            "in-person",
            "UN complex, Gigiri",
            60,
            List.of(new PartnerRole(PARTNER, "host")),
            "china-trust-fund",
            "phase-1",
            List.of("en"),
            "Ratification, step by step");

    static final PartnerDetails INSTITUTION = new PartnerDetails(
            "Ministry of Environment", "government", "KE", List.of("MoE"), List.of("china-trust-fund"));

    static final KnowledgeProductDetails PRODUCT = new KnowledgeProductDetails(
            "Toolkit on lead in paint",
            "toolkit",
            List.of("chemicals-and-waste"),
            List.of("en", "fr"),
            LocalDate.of(2015, 3, 1),
            "https://example.org/toolkit",
            List.of(EVENT),
            "china-trust-fund",
            "phase-1");

    static final ContributionDetails PLEDGE = new ContributionDetails(
            "china-trust-fund", "phase-1", "China MEP", 2014, new Money(new BigDecimal("2000000.00"), "USD"), "pledge");

    static final ProgrammeDetails PROGRAMME = new ProgrammeDetails(
            "china-trust-fund",
            "China Trust Fund",
            List.of(new Phase(
                    "phase-1",
                    "Phase I",
                    LocalDate.of(2013, 1, 1),
                    LocalDate.of(2015, 12, 31),
                    List.of("Promoting green economies"))));

    private SampleFacts() {}

    /** Fails if there is a kind of fact that has none. */
    public static List<Fact> oneOfEach() {
        return oneOfEach(Fact.class);
    }

    /** Only those of the family. */
    public static <F extends Fact> List<F> oneOfEach(Class<F> family) {
        return SealedTypes.oneOfEach(family, all());
    }

    private static List<Fact> all() {
        return List.of(
                new EventScheduled(DETAILS),
                new EventRevised(DETAILS),
                new EventHeld(),
                new EventCancelled("venue flooded"),
                new EventReopened("venue dry again"),
                new HeadcountReported(LocalDate.of(2014, 5, 6), 40, "signed sheet"),
                new PartnerFact.PartnerRegistered(INSTITUTION),
                new PartnerFact.PartnerRevised(INSTITUTION),
                new PartnerFact.PartnerWithdrawn("merged with another"),
                new KnowledgeProductFact.KnowledgeProductRegistered(PRODUCT),
                new KnowledgeProductFact.KnowledgeProductRevised(PRODUCT),
                new KnowledgeProductFact.KnowledgeProductWithdrawn("never published"),
                new ContributionFact.ContributionRecorded(PLEDGE),
                new ContributionFact.ContributionRevised(PLEDGE),
                new ContributionFact.ContributionWithdrawn("recorded twice"),
                new ProgrammeFact.ProgrammeRegistered(PROGRAMME),
                new ProgrammeFact.ProgrammeRevised(PROGRAMME),
                new ProgrammeFact.ProgrammeWithdrawn("registered by mistake"),
                new ParticipantAttended(
                        SCAN,
                        EVENT,
                        PERSON,
                        LocalDate.of(2014, 5, 6),
                        false,
                        "government",
                        "KE",
                        "female",
                        "participant",
                        IdentificationMethod.EMAIL),
                new AttendanceAnnulled(SCAN, EVENT, PERSON, LocalDate.of(2014, 5, 6), "mistaken-scan", "participant"),
                new AttendanceRedated(
                        SCAN,
                        EVENT,
                        PERSON,
                        LocalDate.of(2014, 5, 7),
                        OTHER_SCAN,
                        LocalDate.of(2014, 5, 6),
                        true,
                        false,
                        "government",
                        "KE",
                        "female",
                        "participant",
                        IdentificationMethod.EMAIL,
                        "2026f"));
    }

    /** What the golden files of versions say that are no longer written. */
    public static List<Fact> earlier() {
        return List.of(new AttendanceAnnulled(SCAN, EVENT, PERSON, LocalDate.of(2014, 5, 6), "mistaken-scan", null));
    }
}
