package capacity.projections.totals;

import capacity.contracts.details.EventDetails;
import capacity.contracts.facts.AttendanceFact.ParticipantAttended;
import capacity.contracts.vocabulary.Vocabularies;
import capacity.projections.question.Dimension;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Computes the totals a second time, directly from their definition, with slow and simple lists and sets. */
final class NaiveTotals {

    private final Map<UUID, EventDetails> details;
    private final Map<UUID, String> status;
    private final Map<UUID, Map<LocalDate, Integer>> headcounts;
    private final Collection<ParticipantAttended> days;

    private final boolean completed;

    NaiveTotals(NaiveFold fold) {
        this(fold, false);
    }

    /** @param completed whether only those count who came to at least 80 percent of the event's days */
    NaiveTotals(NaiveFold fold, boolean completed) {
        this.completed = completed;
        this.details = fold.details;
        this.status = fold.status;
        this.headcounts = fold.headcounts;
        this.days = fold.days.values();
    }

    /** Rows by two dimensions, one of the event and one of the attendance; either may be null. */
    Map<List<String>, Measures> rows(Dimension ofEvent, Dimension ofAttendance, LocalDate happenedBy) {
        Map<List<String>, Measures> rows = new HashMap<>();
        for (String value : ofEvent == null ? List.of("-") : eventValues(ofEvent)) {
            for (String other : ofAttendance == null ? List.of("-") : attendanceValues(ofAttendance)) {
                Predicate<UUID> events =
                        id -> ofEvent == null || values(ofEvent, id).contains(value);
                Predicate<ParticipantAttended> scans =
                        scan -> ofAttendance == null || Objects.equals(value(ofAttendance, scan), other);
                List<String> key = new ArrayList<>();
                if (ofEvent != null) {
                    key.add(value);
                }
                if (ofAttendance != null) {
                    key.add(other);
                }
                Predicate<LocalDate> period =
                        ofEvent == Dimension.YEAR ? day -> value.equals(Integer.toString(day.getYear())) : null;
                Measures measures = measures(events, scans, ofAttendance != null, happenedBy, period);
                if (!measures.nothing()) {
                    rows.put(key, measures);
                }
            }
        }
        return rows;
    }

    Measures measures(
            Predicate<UUID> events, Predicate<ParticipantAttended> scans, boolean ofAttendance, LocalDate happenedBy) {
        return measures(events, scans, ofAttendance, happenedBy, null);
    }

    /** @param period the days on which events of the row's period start, or null */
    Measures measures(
            Predicate<UUID> events,
            Predicate<ParticipantAttended> scans,
            boolean ofAttendance,
            LocalDate happenedBy,
            Predicate<LocalDate> period) {
        Set<UUID> inside = status.keySet().stream()
                .filter(events)
                .filter(id -> happenedBy == null || !details.get(id).startsOn().isAfter(happenedBy))
                .collect(Collectors.toSet());
        List<ParticipantAttended> counted = counted(inside, scans, happenedBy);
        List<ParticipantAttended> held = at(counted, "held");
        Set<UUID> heldEvents = heldEvents(inside, held, ofAttendance);
        return new Measures(
                heldEvents.size(),
                ofAttendance ? null : count(inside, "planned"),
                ofAttendance ? null : count(inside, "cancelled"),
                attendances(held),
                people(held),
                atLeast(heldEvents, held, ofAttendance, happenedBy),
                ofAttendance || completed ? null : atMost(heldEvents, held, happenedBy),
                period == null ? null : people(held) - returning(held, happenedBy, period),
                period == null ? null : returning(held, happenedBy, period),
                held.size(),
                countries(heldEvents, held, ofAttendance).size(),
                ofAttendance ? null : hosts(heldEvents),
                attendances(at(counted, "planned")),
                bySector(held));
    }

    private long atLeast(Set<UUID> events, List<ParticipantAttended> held, boolean ofAttendance, LocalDate happenedBy) {
        long atLeast = held.stream()
                .filter(scan -> scan.identifiedBy().certain())
                .map(ParticipantAttended::participantId)
                .distinct()
                .count();
        for (UUID event : events) {
            List<ParticipantAttended> own =
                    held.stream().filter(scan -> scan.eventId().equals(event)).toList();
            for (ParticipantAttended one : own) {
                atLeast = Math.max(
                        atLeast,
                        people(own.stream()
                                .filter(scan -> scan.day().equals(one.day()))
                                .toList()));
            }
            atLeast = Math.max(atLeast, ofAttendance || completed ? 0 : headcount(event, happenedBy));
        }
        return atLeast;
    }

    private long atMost(Set<UUID> events, List<ParticipantAttended> held, LocalDate happenedBy) {
        long atMost = people(held);
        for (UUID event : events) {
            List<ParticipantAttended> own =
                    held.stream().filter(scan -> scan.eventId().equals(event)).toList();
            atMost += Math.max(0, headcount(event, happenedBy) - people(own));
        }
        return atMost;
    }

    private long headcount(UUID event, LocalDate happenedBy) {
        EventDetails of = details.get(event);
        return headcounts.getOrDefault(event, Map.of()).entrySet().stream()
                .filter(each -> !of.startsOn().isAfter(each.getKey())
                        && !of.endsOn().isBefore(each.getKey())
                        && (happenedBy == null || !each.getKey().isAfter(happenedBy)))
                .mapToLong(Map.Entry::getValue)
                .max()
                .orElse(0);
    }

    private static long people(List<ParticipantAttended> scans) {
        return scans.stream().map(ParticipantAttended::participantId).distinct().count();
    }

    /** Those whose earliest event, of all times, starts outside the period. */
    private long returning(List<ParticipantAttended> row, LocalDate happenedBy, Predicate<LocalDate> period) {
        List<ParticipantAttended> ever = at(counted(status.keySet(), scan -> true, happenedBy), "held").stream()
                .filter(scan -> happenedBy == null
                        || !details.get(scan.eventId()).startsOn().isAfter(happenedBy))
                .toList();
        return row.stream()
                .map(ParticipantAttended::participantId)
                .distinct()
                .filter(person -> !period.test(ever.stream()
                        .filter(scan -> scan.participantId().equals(person))
                        .map(scan -> details.get(scan.eventId()).startsOn())
                        .min(LocalDate::compareTo)
                        .orElseThrow()))
                .count();
    }

    private boolean hasCompleted(ParticipantAttended one, List<ParticipantAttended> counted) {
        EventDetails event = details.get(one.eventId());
        if (event == null) {
            return true;
        }
        long length = event.startsOn().datesUntil(event.endsOn().plusDays(1)).count();
        long came = counted.stream()
                .filter(scan -> scan.eventId().equals(one.eventId()))
                .filter(scan -> scan.participantId().equals(one.participantId()))
                .map(ParticipantAttended::day)
                .filter(day -> !day.isBefore(event.startsOn()) && !day.isAfter(event.endsOn()))
                .distinct()
                .count();
        return came >= 0.8 * length;
    }

    private List<ParticipantAttended> counted(
            Set<UUID> events, Predicate<ParticipantAttended> scans, LocalDate happenedBy) {
        List<ParticipantAttended> all = days.stream()
                .filter(scan -> Set.of("participant", "resource-person").contains(scan.role()))
                .filter(scan -> happenedBy == null || !scan.day().isAfter(happenedBy))
                .toList();
        return all.stream()
                .filter(scan -> !completed || hasCompleted(scan, all))
                .filter(scans)
                .filter(scan -> events.contains(scan.eventId()))
                .toList();
    }

    private List<ParticipantAttended> at(List<ParticipantAttended> scans, String wanted) {
        return scans.stream()
                .filter(scan -> status.get(scan.eventId()).equals(wanted))
                .toList();
    }

    private Set<UUID> heldEvents(Set<UUID> inside, List<ParticipantAttended> held, boolean ofAttendance) {
        return inside.stream()
                .filter(id -> status.get(id).equals("held"))
                .filter(id -> !ofAttendance
                        || held.stream().anyMatch(scan -> scan.eventId().equals(id)))
                .collect(Collectors.toSet());
    }

    private Set<String> countries(Set<UUID> events, List<ParticipantAttended> held, boolean ofAttendance) {
        Set<String> countries = held.stream()
                .filter(scan -> scan.role().equals("participant"))
                .map(ParticipantAttended::country)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        if (!ofAttendance) {
            events.forEach(id -> countries.addAll(details.get(id).countries()));
        }
        return counted(countries);
    }

    /** The two exceptions, spelt out. */
    private static Set<String> counted(Set<String> countries) {
        Set<String> counted = new HashSet<>(countries);
        if (counted.remove("TW")) {
            counted.add("CN");
        }
        counted.remove("XK");
        return counted;
    }

    private long count(Set<UUID> events, String wanted) {
        return events.stream().filter(id -> status.get(id).equals(wanted)).count();
    }

    private Long hosts(Set<UUID> events) {
        Set<String> hosts = events.stream()
                .map(id -> details.get(id).hostCountry())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return (long) counted(hosts).size();
    }

    private static long attendances(Collection<ParticipantAttended> scans) {
        return scans.stream()
                .map(scan -> List.of(scan.eventId(), scan.participantId()))
                .distinct()
                .count();
    }

    private static Map<String, Measures.OfSector> bySector(List<ParticipantAttended> held) {
        Map<String, Measures.OfSector> sectors = new LinkedHashMap<>();
        Vocabularies.sectors().items().forEach(sector -> {
            List<ParticipantAttended> own = held.stream()
                    .filter(scan -> scan.sector().equals(sector.code()))
                    .toList();
            long people = own.stream()
                    .map(ParticipantAttended::participantId)
                    .distinct()
                    .count();
            sectors.put(sector.code(), new Measures.OfSector(attendances(own), people));
        });
        return sectors;
    }

    private Set<String> eventValues(Dimension dimension) {
        return details.keySet().stream()
                .flatMap(id -> values(dimension, id).stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Set<String> attendanceValues(Dimension dimension) {
        return days.stream().map(scan -> value(dimension, scan)).collect(Collectors.toCollection(HashSet::new));
    }

    private List<String> values(Dimension dimension, UUID id) {
        EventDetails event = details.get(id);
        return switch (dimension) {
            case THEME -> event.themes();
            case REGION -> event.regions();
            case YEAR -> List.of(Integer.toString(event.startsOn().getYear()));
            case PROGRAMME -> Arrays.asList(event.programme());
            default -> throw new IllegalArgumentException(dimension.code());
        };
    }

    private static String value(Dimension dimension, ParticipantAttended scan) {
        return switch (dimension) {
            case SECTOR -> scan.sector();
            case COUNTRY -> scan.country();
            case GENDER -> scan.gender();
            case ROLE -> scan.role();
            default -> throw new IllegalArgumentException(dimension.code());
        };
    }
}
