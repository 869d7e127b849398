package capacity.projections.totals;

import capacity.projections.cube.Cell;
import capacity.projections.cube.EventCube;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.roaringbitmap.RoaringBitmap;

/**
 * One group of attendance-days of one event that count. Whether they are attendances or only pending ones depends on the
 * event's status.
 */
public record CountedCell(Cell cell, RoaringBitmap people) {

    /** Represents the country; a resource person comes from one. */
    static final String PARTICIPANT = "participant";

    private static final Set<String> ROLES = Set.of(PARTICIPANT, "resource-person");

    public static List<CountedCell> of(EventCube event, Filters filters) {
        return event.cells().entrySet().stream()
                .filter(each -> ROLES.contains(each.getKey().profile().role()))
                .filter(each -> filters.admit(each.getKey()))
                .map(each -> new CountedCell(each.getKey(), each.getValue()))
                .toList();
    }

    /** The events that count under these filters, with known details. */
    public static Stream<EventCube> events(Stream<EventCube> events, Filters filters) {
        return events.filter(each -> each.known().isPresent()).filter(filters::admit);
    }

    /** The distinct people of all of them. */
    public static RoaringBitmap people(List<CountedCell> all) {
        RoaringBitmap people = new RoaringBitmap();
        all.forEach(each -> people.or(each.people));
        return people;
    }
}
