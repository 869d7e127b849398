package capacity.projections.totals;

import capacity.projections.scan.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Counts different people, one row of the answer after another. Each participant of the snapshot has a few bits: seen,
 * certain, and one for each sector. They are cleared where they were set, so a row costs as much as its own people.
 */
final class DistinctPeople {

    private static final int SEEN = 1;
    private static final int FIRST_SECTOR = 2;

    /** As many as an {@code int} has bits for. */
    private static final int MOST_SECTORS = Integer.SIZE - FIRST_SECTOR;

    private final FirstPeriods first;
    private final int[] bits;
    private final long[] sectorAttendances;
    private final long[] sectorIndividuals;
    private final List<Part> parts = new ArrayList<>();
    private int period;
    private long individuals;
    private long certainIndividuals;
    private long newIndividuals;

    /**
     * @param first in which period everybody came first
     * @throws IllegalArgumentException if there are more than 30 sectors
     */
    DistinctPeople(int participants, int sectors, FirstPeriods first) {
        if (sectors > MOST_SECTORS) {
            throw new IllegalArgumentException("more than " + MOST_SECTORS + " sectors");
        }
        this.first = first;
        this.bits = new int[participants];
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
            int sector = Part.sector(code);
            sectorAttendances[sector] += part.whole() && (code & Part.REPEATED) != 0 ? 0 : 1;
            int known = bits[participant];
            int now = known | SEEN | code & Part.CERTAIN | 1 << FIRST_SECTOR + sector;
            if (now != known) {
                bits[participant] = now;
                count(participant, sector, now & ~known);
            }
        }
    }

    private void count(int participant, int sector, int fresh) {
        if ((fresh & SEEN) != 0) {
            individuals++;
            newIndividuals += first.isFirst(participant, period) ? 1 : 0;
        }
        certainIndividuals += (fresh & Part.CERTAIN) != 0 ? 1 : 0;
        sectorIndividuals[sector] += (fresh & 1 << FIRST_SECTOR + sector) != 0 ? 1 : 0;
    }

    /** Forgets the row. */
    void end() {
        if (individuals > bits.length / 8) {
            Arrays.fill(bits, 0);
        } else {
            parts.forEach(this::clear);
        }
        parts.clear();
    }

    private void clear(Part part) {
        for (int place = part.start(); place < part.end(); place++) {
            bits[part.participants()[place]] = 0;
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
