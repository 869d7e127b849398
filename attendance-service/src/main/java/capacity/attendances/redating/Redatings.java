package capacity.attendances.redating;

import static java.util.stream.Collectors.groupingBy;

import capacity.attendances.command.ServiceCommand.RedateScans;
import capacity.contracts.facts.AttendanceFact.AttendanceRedated;
import capacity.contracts.facts.FactTypes;
import capacity.contracts.timezone.TimeZones;
import capacity.journal.postgres.Sql;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Plans the commands that redate the scans of one event, or undo that. All scans of one participant are in one command,
 * because one may stand where another leaves.
 */
@Singleton
class Redatings {

    /** Few enough for one transaction. */
    private static final int MOST_SCANS = 400;

    private static final String REDATED = Sql.load(Redatings.class, "find-redated.sql");

    private final Pool pool;
    private final ScanDays scans;

    Redatings(Pool pool, ScanDays scans) {
        this.pool = pool;
        this.scans = scans;
    }

    Uni<List<RedateScans>> plan(UUID event, TimeZones zones) {
        return scans.pages(event)
                .onItem()
                .<ScanDay>disjoint()
                .collect()
                .asList()
                .map(all -> {
                    Map<UUID, List<ScanDay>> people = all.stream().collect(groupingBy(ScanDay::participantId));
                    List<Map<UUID, LocalDate>> moves = people.values().stream()
                            .filter(own -> own.stream().anyMatch(scan -> scan.isDoubtful(zones)))
                            .map(own -> days(own, zones))
                            .toList();
                    return commands(event, moves, zones.version());
                });
    }

    /** Every scan goes back to the day on which it was accepted. */
    Uni<List<RedateScans>> undo(UUID event) {
        Tuple arguments = Tuple.of(event, FactTypes.nameOf(AttendanceRedated.class));
        return Uni.createFrom()
                .completionStage(
                        () -> pool.preparedQuery(REDATED).execute(arguments).toCompletionStage())
                .map(rows -> {
                    Map<UUID, Map<UUID, LocalDate>> people = new LinkedHashMap<>();
                    rows.forEach(row -> people.computeIfAbsent(row.getUUID("participant_id"), any -> new HashMap<>())
                            .put(row.getUUID("scan_id"), row.getLocalDate("day")));
                    return commands(event, people.values(), null);
                });
    }

    private static Map<UUID, LocalDate> days(List<ScanDay> scans, TimeZones zones) {
        Map<UUID, LocalDate> days = new LinkedHashMap<>();
        scans.forEach(scan -> days.put(scan.scanId(), scan.dayBy(zones)));
        return days;
    }

    private static List<RedateScans> commands(UUID event, Collection<Map<UUID, LocalDate>> moves, String rules) {
        List<RedateScans> commands = new ArrayList<>();
        Map<UUID, LocalDate> next = new LinkedHashMap<>();
        for (Map<UUID, LocalDate> person : moves) {
            if (!next.isEmpty() && next.size() + person.size() > MOST_SCANS) {
                commands.add(new RedateScans(event, next, rules));
                next = new LinkedHashMap<>();
            }
            next.putAll(person);
        }
        if (!next.isEmpty()) {
            commands.add(new RedateScans(event, next, rules));
        }
        return commands;
    }
}
