package capacity.projections.samples;

import capacity.contracts.envelope.Envelope;
import capacity.contracts.envelope.StreamIds;
import capacity.contracts.facts.AttendanceFact.AttendanceAnnulled;
import capacity.contracts.facts.AttendanceFact.AttendanceRedated;
import capacity.contracts.facts.AttendanceFact.ParticipantAttended;
import capacity.contracts.facts.CountedRoles;
import capacity.contracts.facts.EventFact;
import capacity.contracts.facts.EventFact.EventHeld;
import capacity.contracts.facts.EventFact.EventScheduled;
import capacity.contracts.facts.EventFact.HeadcountReported;
import capacity.contracts.facts.Fact;
import capacity.contracts.facts.FactTypes;
import capacity.projections.change.Moment;
import capacity.projections.fold.FactFold;
import capacity.projections.snapshot.SnapshotBuilder;
import capacity.projections.snapshot.View;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The two journals, filled in the same way as by the services that write them. */
public final class SampleJournals {

    public final List<Recorded> events = new ArrayList<>();
    public final List<Recorded> attendances = new ArrayList<>();
    private final Map<UUID, Long> versions = new HashMap<>();
    private final Map<String, Long> positions = new HashMap<>();
    private final Map<List<Object>, ParticipantAttended> standing = new HashMap<>();
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    public record Recorded(UUID key, Envelope envelope, Fact fact) {}

    public UUID planned(SampleEvent event) {
        UUID id = UUID.randomUUID();
        say(id, new EventScheduled(event.details()));
        return id;
    }

    public UUID held(SampleEvent event) {
        UUID id = planned(event);
        say(id, new EventHeld());
        return id;
    }

    public void headcount(UUID event, String day, int count) {
        say(event, new HeadcountReported(LocalDate.parse(day), count, "signed sheet"));
    }

    public UUID register(Fact fact) {
        UUID id = UUID.randomUUID();
        say(id, fact);
        return id;
    }

    public void say(UUID event, Fact fact) {
        events.add(record("events", event, event, fact));
    }

    public void say(UUID event, EventFact fact) {
        say(event, (Fact) fact);
    }

    public void attended(UUID event, String day, SampleParticipant... all) {
        for (SampleParticipant each : all) {
            ParticipantAttended scan = each.scan(event, LocalDate.parse(day));
            standing.put(place(event, day, each), scan);
            attendance(event, each.id(), scan);
        }
    }

    public void annulled(UUID event, String day, SampleParticipant who) {
        ParticipantAttended scan = standing.remove(place(event, day, who));
        attendance(
                event,
                who.id(),
                new AttendanceAnnulled(scan.scanId(), event, who.id(), scan.day(), "mistaken-scan", scan.role()));
    }

    /** As it was recorded before roles were distinguished. */
    public void annulledByVersion1(UUID event, String day, SampleParticipant who) {
        ParticipantAttended scan = standing.remove(place(event, day, who));
        attendance(
                event,
                who.id(),
                new AttendanceAnnulled(scan.scanId(), event, who.id(), scan.day(), "mistaken-scan", null));
    }

    /** The scan that stands on one day moves to another; if that is taken, it becomes a duplicate there. */
    public void redated(UUID event, String from, String to, SampleParticipant who) {
        ParticipantAttended scan = standing.remove(place(event, from, who));
        ParticipantAttended other = standing.get(place(event, to, who));
        AttendanceRedated fact = new AttendanceRedated(
                scan.scanId(),
                event,
                who.id(),
                LocalDate.parse(to),
                (other == null ? scan : other).scanId(),
                scan.day(),
                true,
                false,
                scan.sector(),
                scan.country(),
                scan.gender(),
                scan.role(),
                scan.identifiedBy(),
                "2026f");
        standing.putIfAbsent(place(event, to, who), fact.scan());
        attendance(event, who.id(), fact);
    }

    private static List<Object> place(UUID event, String day, SampleParticipant who) {
        return List.of(event, who.id(), day, CountedRoles.contains(who.role()));
    }

    private void attendance(UUID event, UUID participant, Fact fact) {
        UUID stream = StreamIds.attendance(participant, event);
        attendances.add(record("attendances", event, stream, fact));
    }

    /** The envelope of a fact that only a later version knows. */
    public Envelope unknown(String type) {
        return envelope("events", UUID.randomUUID(), type);
    }

    /** The last position of a journal. */
    public long position(String journal) {
        return positions.getOrDefault(journal, 0L);
    }

    private Recorded record(String journal, UUID key, UUID stream, Fact fact) {
        return new Recorded(key, envelope(journal, stream, FactTypes.nameOf(fact)), fact);
    }

    private Envelope envelope(String journal, UUID stream, String type) {
        now = now.plus(1, ChronoUnit.MICROS);
        long version = versions.merge(stream, 1L, Long::sum);
        long position = positions.merge(journal, 1L, Long::sum);
        return new Envelope(UUID.randomUUID(), type, journal, stream, version, position, now, "organizer-1");
    }

    /**
     * What is known after all facts, read in one batch. Attendances come first, because the order of the two journals must not
     * matter.
     */
    public View view() {
        SnapshotBuilder model = new SnapshotBuilder();
        List<Recorded> all = new ArrayList<>(attendances);
        all.addAll(events);
        apply(model, all);
        return View.latest(model.snapshot());
    }

    public static void apply(SnapshotBuilder model, List<Recorded> batch) {
        FactFold fold = new FactFold(model);
        batch.forEach(each -> fold.add(each.envelope(), each.fact()));
        apply(model, fold);
    }

    public static void apply(SnapshotBuilder model, FactFold fold) {
        fold.made().forEach(each -> model.apply(each.change(), each.envelope().journal(), Moment.of(each.envelope())));
    }
}
