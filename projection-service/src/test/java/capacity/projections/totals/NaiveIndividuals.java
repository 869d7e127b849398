package capacity.projections.totals;

import capacity.contracts.details.EventDetails;
import capacity.contracts.facts.AttendanceFact.ParticipantAttended;
import capacity.contracts.facts.EventFact.HeadcountReported;
import capacity.projections.headline.Individuals;
import capacity.projections.samples.SampleJournals;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Computes "at least" and "at most" a second time, event by event, directly from their definition. */
final class NaiveIndividuals {

    private final NaiveFold fold;
    private final Map<UUID, Map<LocalDate, Integer>> headcounts = new HashMap<>();

    private NaiveIndividuals(SampleJournals journals) {
        this.fold = new NaiveFold(journals);
        journals.events.forEach(each -> {
            if (each.fact() instanceof HeadcountReported report) {
                headcounts.computeIfAbsent(each.key(), any -> new HashMap<>()).put(report.day(), report.count());
            }
        });
    }

    static Individuals of(SampleJournals journals) {
        NaiveIndividuals naive = new NaiveIndividuals(journals);
        Set<UUID> named = new HashSet<>();
        Set<UUID> certain = new HashSet<>();
        long most = 0;
        long unnamed = 0;
        for (UUID event : naive.fold.status.keySet()) {
            if (naive.fold.status.get(event).equals("held")) {
                List<ParticipantAttended> counted = naive.counted(event);
                counted.forEach(scan -> named.add(scan.participantId()));
                counted.stream()
                        .filter(scan -> scan.identifiedBy().certain())
                        .forEach(scan -> certain.add(scan.participantId()));
                most = Math.max(most, Math.max(naive.headcount(event), namedOnADay(counted)));
                unnamed += Math.max(0, naive.headcount(event) - people(counted));
            }
        }
        return new Individuals(named.size(), Math.max(certain.size(), most), named.size() + unnamed);
    }

    private List<ParticipantAttended> counted(UUID event) {
        return fold.days.values().stream()
                .filter(scan -> scan.eventId().equals(event))
                .filter(scan -> scan.role().equals("participant") || scan.role().equals("resource-person"))
                .toList();
    }

    private long headcount(UUID event) {
        EventDetails details = fold.details.get(event);
        return headcounts.getOrDefault(event, Map.of()).entrySet().stream()
                .filter(each -> details.startsOn().compareTo(each.getKey()) <= 0
                        && details.endsOn().compareTo(each.getKey()) >= 0)
                .mapToLong(Map.Entry::getValue)
                .max()
                .orElse(0);
    }

    private static long people(List<ParticipantAttended> scans) {
        return scans.stream().map(ParticipantAttended::participantId).distinct().count();
    }

    private static long namedOnADay(List<ParticipantAttended> scans) {
        return scans.stream()
                .map(ParticipantAttended::day)
                .distinct()
                .mapToLong(day -> people(
                        scans.stream().filter(scan -> scan.day().equals(day)).toList()))
                .max()
                .orElse(0);
    }
}
