package capacity.projections.totals;

import java.util.Arrays;
import java.util.List;

/**
 * Counts different people, one row of the answer after another, with one bit for each participant of the snapshot. The
 * bits are cleared where they were set, so a row costs as much as its own people.
 */
final class DistinctPeople {

    private final int words;
    private final long[] people;
    private final long[] certain;
    private final long[][] bySector;
    private long[] sectorAttendances;
    private long[] sectorIndividuals;
    private long individuals;
    private long certainIndividuals;

    DistinctPeople(int participants, int sectors) {
        this.words = (participants >>> 6) + 1;
        this.people = new long[words];
        this.certain = new long[words];
        this.bySector = new long[sectors][];
    }

    /** The counts are those of these parts until the next call. */
    void count(List<Part> parts) {
        individuals = 0;
        certainIndividuals = 0;
        sectorAttendances = new long[bySector.length];
        sectorIndividuals = new long[bySector.length];
        parts.forEach(this::set);
        clear(parts);
    }

    private void set(Part part) {
        for (int place = part.start(); place < part.end(); place++) {
            int participant = part.participants()[place];
            int code = part.codes()[place];
            int word = participant >>> 6;
            long bit = 1L << participant;
            if ((people[word] & bit) == 0) {
                people[word] |= bit;
                individuals++;
            }
            if (Part.certain(code) && (certain[word] & bit) == 0) {
                certain[word] |= bit;
                certainIndividuals++;
            }
            int sector = Part.sector(code);
            sectorAttendances[sector]++;
            long[] own = bits(sector);
            if ((own[word] & bit) == 0) {
                own[word] |= bit;
                sectorIndividuals[sector]++;
            }
        }
    }

    private long[] bits(int sector) {
        if (bySector[sector] == null) {
            bySector[sector] = new long[words];
        }
        return bySector[sector];
    }

    private void clear(List<Part> parts) {
        if (individuals > words / 4) {
            Arrays.fill(people, 0);
            Arrays.fill(certain, 0);
            Arrays.stream(bySector).filter(each -> each != null).forEach(each -> Arrays.fill(each, 0));
        } else {
            parts.forEach(this::clear);
        }
    }

    private void clear(Part part) {
        for (int place = part.start(); place < part.end(); place++) {
            int word = part.participants()[place] >>> 6;
            people[word] = 0;
            certain[word] = 0;
            bySector[Part.sector(part.codes()[place])][word] = 0;
        }
    }

    long individuals() {
        return individuals;
    }

    long certainIndividuals() {
        return certainIndividuals;
    }

    Measures.OfSector ofSector(int sector) {
        return new Measures.OfSector(sectorAttendances[sector], sectorIndividuals[sector]);
    }
}
