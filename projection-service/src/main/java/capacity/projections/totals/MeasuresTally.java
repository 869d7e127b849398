package capacity.projections.totals;

import capacity.contracts.details.EventDetails;
import capacity.contracts.vocabulary.Vocabularies;
import capacity.contracts.vocabulary.Vocabulary;
import capacity.projections.cube.EventCube;
import capacity.projections.cube.EventState;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.roaringbitmap.RoaringBitmap;

/** Counts the measures of one row. Each event is added at most once. */
final class MeasuresTally {

    private final boolean ofAttendance;
    private final Function<String, Optional<String>> countsAs;
    private final Set<String> countries = new HashSet<>();
    private final Set<String> hosts = new HashSet<>();
    private final RoaringBitmap individuals = new RoaringBitmap();
    private final Map<String, Sector> sectors = new LinkedHashMap<>();
    private long events;
    private long planned;
    private long cancelled;
    private long attendances;
    private long personDays;
    private long pending;

    /** @param ofAttendance whether only events with a counted attendance in the row are counted */
    MeasuresTally(boolean ofAttendance, Function<String, Optional<String>> countsAs) {
        this.ofAttendance = ofAttendance;
        this.countsAs = countsAs;
        Vocabularies.sectors().items().stream()
                .map(Vocabulary.Item::code)
                .forEach(code -> sectors.put(code, new Sector()));
    }

    void add(EventCube event, List<CountedCell> counted) {
        EventState state = event.known().orElseThrow();
        switch (state.status()) {
            case PLANNED -> {
                planned++;
                pending += CountedCell.people(counted).getCardinality();
            }
            case CANCELLED -> cancelled++;
            case HELD -> {
                if (!ofAttendance || !counted.isEmpty()) {
                    held(state.details(), counted);
                }
            }
        }
    }

    private void held(EventDetails event, List<CountedCell> counted) {
        events++;
        if (!ofAttendance) {
            event.countries().forEach(country -> count(country, countries));
            count(event.hostCountry(), hosts);
        }
        RoaringBitmap people = CountedCell.people(counted);
        attendances += people.getCardinality();
        individuals.or(people);
        counted.forEach(this::count);
        bySector(counted)
                .forEach((sector, those) ->
                        sectors.computeIfAbsent(sector, any -> new Sector()).add(those));
    }

    private void count(CountedCell each) {
        personDays += each.people().getCardinality();
        if (each.cell().profile().role().equals(CountedCell.PARTICIPANT)) {
            count(each.cell().profile().country(), countries);
        }
    }

    private void count(String country, Set<String> counted) {
        if (country != null) {
            countsAs.apply(country).ifPresent(counted::add);
        }
    }

    private static Map<String, RoaringBitmap> bySector(List<CountedCell> counted) {
        Map<String, RoaringBitmap> people = new HashMap<>();
        counted.forEach(each -> people.computeIfAbsent(each.cell().profile().sector(), any -> new RoaringBitmap())
                .or(each.people()));
        return people;
    }

    Measures measures() {
        Map<String, Measures.OfSector> bySector = new LinkedHashMap<>();
        sectors.forEach((code, sector) -> bySector.put(code, sector.measures()));
        return new Measures(
                events,
                ofAttendance ? null : Long.valueOf(planned),
                ofAttendance ? null : Long.valueOf(cancelled),
                attendances,
                individuals.getLongCardinality(),
                personDays,
                countries.size(),
                ofAttendance ? null : Long.valueOf(hosts.size()),
                pending,
                bySector);
    }

    private static final class Sector {
        private final RoaringBitmap individuals = new RoaringBitmap();
        private long attendances;

        private void add(RoaringBitmap people) {
            attendances += people.getCardinality();
            individuals.or(people);
        }

        private Measures.OfSector measures() {
            return new Measures.OfSector(attendances, individuals.getLongCardinality());
        }
    }
}
