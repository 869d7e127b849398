package capacity.projections.totals;

import capacity.projections.cube.Cell;
import capacity.projections.cube.EventCube;
import java.util.List;
import java.util.stream.Stream;
import org.roaringbitmap.RoaringBitmap;

/**
 * A cell of an event whose participants count. The event's status decides whether they count as attendances or as
 * pending attendances.
 */
public record CountedCell(Cell cell, RoaringBitmap people) {

    /** The role that represents a country. A resource person does not represent one. */
    static final String PARTICIPANT = "participant";

    public static List<CountedCell> of(EventCube event, Filters filters) {
        return event.cells().entrySet().stream()
                .filter(each -> each.getKey().isCounted())
                .filter(each -> filters.admit(each.getKey()))
                .map(each -> new CountedCell(each.getKey(), each.getValue()))
                .toList();
    }

    /** The events with known details that match the filters. */
    public static Stream<EventCube> events(Stream<EventCube> events, Filters filters) {
        return events.filter(each -> each.known().isPresent()).filter(filters::admit);
    }

    /** The distinct people of all cells. */
    public static RoaringBitmap people(List<CountedCell> all) {
        RoaringBitmap people = new RoaringBitmap();
        all.forEach(each -> people.or(each.people));
        return people;
    }
}
