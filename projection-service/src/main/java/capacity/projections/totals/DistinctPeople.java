package capacity.projections.totals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Counts different people, one row of the answer after another, with one bit for each participant of the snapshot. The
 * bits are cleared where they were set, so a row costs as much as its own people.
 */
final class DistinctPeople {

    private final int words;
    private final FirstPeriods first;
    private final long[] people;
    private final long[] certain;
    private final long[][] bySector;
    private final long[] sectorAttendances;
    private final long[] sectorIndividuals;
    private final List<Part> parts = new ArrayList<>();
    private int period;
    private long individuals;
    private long certainIndividuals;
    private long newIndividuals;

    /** @param first in which period everybody came first */
    DistinctPeople(int participants, int sectors, FirstPeriods first) {
        this.words = (participants >>> 6) + 1;
        this.first = first;
        this.people = new long[words];
        this.certain = new long[words];
        this.bySector = new long[sectors][];
        this.sectorAttendances = new long[sectors];
        this.sectorIndividuals = new long[sectors];
    }

    /** @param rowPeriod the period of the row, as {@link FirstPeriods} numbers it */
    void begin(int rowPeriod) {
        period = rowPeriod;
        individuals = 0;
        certainIndividuals = 0;
        newIndividuals = 0;
        Arrays.fill(sectorAttendances, 0);
        Arrays.fill(sectorIndividuals, 0);
    }

    void add(Part part) {
        parts.add(part);
        for (int place = part.start(); place < part.end(); place++) {
            int participant = part.participants()[place];
            int code = part.codes()[place];
            int word = participant >>> 6;
            long bit = 1L << participant;
            if ((people[word] & bit) == 0) {
                people[word] |= bit;
                individuals++;
                newIndividuals += first.isFirst(participant, period) ? 1 : 0;
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

    /** Forgets the row. */
    void end() {
        if (individuals > words / 4) {
            Arrays.fill(people, 0);
            Arrays.fill(certain, 0);
            Arrays.stream(bySector).filter(each -> each != null).forEach(each -> Arrays.fill(each, 0));
        } else {
            parts.forEach(this::clear);
        }
        parts.clear();
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

    /** Null if the row has no period. */
    Long newIndividuals() {
        return period == FirstPeriods.NONE ? null : Long.valueOf(newIndividuals);
    }

    Measures.OfSector ofSector(int sector) {
        return new Measures.OfSector(sectorAttendances[sector], sectorIndividuals[sector]);
    }
}
