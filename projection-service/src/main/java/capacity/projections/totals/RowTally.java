package capacity.projections.totals;

import capacity.contracts.details.EventDetails;
import capacity.projections.scan.CountryNumbers;
import capacity.projections.scan.MatchingEvent;
import capacity.projections.scan.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts the measures of one row. Each event is added at most once. */
final class RowTally {

    private final boolean ofAttendance;
    private final boolean headcounts;
    private final CountryNumbers numbers;
    private final long[] countries = new long[CountryNumbers.WORDS];
    private final long[] hosts = new long[CountryNumbers.WORDS];
    private final List<Part> parts = new ArrayList<>();
    private long events;
    private long planned;
    private long cancelled;
    private long attendances;
    private long personDays;
    private long pending;
    private long mostAtOneEvent;
    private long unnamed;

    /**
     * @param ofAttendance whether only events with a counted attendance in the row are counted
     * @param headcounts whether people counted without names belong to the definition
     */
    RowTally(boolean ofAttendance, boolean headcounts, CountryNumbers numbers) {
        this.ofAttendance = ofAttendance;
        this.headcounts = headcounts && !ofAttendance;
        this.numbers = numbers;
    }

    /**
     * @param part the people of the event that belong to the row
     * @param represented the countries that they represent
     */
    void add(MatchingEvent event, Part part, long[] represented) {
        switch (event.state().status()) {
            case PLANNED -> {
                planned++;
                pending += part.attendances();
            }
            case CANCELLED -> cancelled++;
            case HELD -> {
                if (!ofAttendance || !part.isEmpty()) {
                    held(event, part, represented);
                }
            }
        }
    }

    private void held(MatchingEvent event, Part part, long[] represented) {
        events++;
        attendances += part.attendances();
        personDays += part.personDays();
        for (int word = 0; word < countries.length; word++) {
            countries[word] |= represented[word];
        }
        if (!part.isEmpty()) {
            parts.add(part);
        }
        long headcount = 0;
        if (!ofAttendance) {
            EventDetails details = event.state().details();
            details.countries().forEach(country -> set(countries, country));
            set(hosts, details.hostCountry());
            headcount = headcounts ? event.headcount() : 0;
        }
        mostAtOneEvent = Math.max(mostAtOneEvent, Math.max(headcount, part.mostOnADay()));
        unnamed += Math.max(0, headcount - part.attendances());
    }

    private void set(long[] counted, String country) {
        int number = numbers.of(country);
        if (number >= 0) {
            counted[number >>> 6] |= 1L << number;
        }
    }

    private static long size(long[] counted) {
        return Arrays.stream(counted).map(Long::bitCount).sum();
    }

    /** The people that were added since the last call. */
    List<Part> takeParts() {
        List<Part> added = List.copyOf(parts);
        parts.clear();
        return added;
    }

    /**
     * @param people all people of this row, and no others
     * @param sectors in the order of their numbers
     */
    Measures measures(DistinctPeople people, List<String> sectors) {
        Map<String, Measures.OfSector> bySector = new LinkedHashMap<>();
        for (int sector = 0; sector < sectors.size(); sector++) {
            bySector.put(sectors.get(sector), people.ofSector(sector));
        }
        return new Measures(
                events,
                ofAttendance ? null : Long.valueOf(planned),
                ofAttendance ? null : Long.valueOf(cancelled),
                attendances,
                people.individuals(),
                Math.max(people.certainIndividuals(), mostAtOneEvent),
                headcounts ? Long.valueOf(people.individuals() + unnamed) : null,
                people.newIndividuals(),
                people.newIndividuals() == null ? null : people.individuals() - people.newIndividuals(),
                personDays,
                size(countries),
                ofAttendance ? null : Long.valueOf(size(hosts)),
                pending,
                bySector);
    }
}
