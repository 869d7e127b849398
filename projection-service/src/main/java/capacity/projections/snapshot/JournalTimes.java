package capacity.projections.snapshot;

import java.time.Instant;
import java.util.Arrays;

/**
 * When each fact of one journal was recorded. Facts come from several partitions, so they do not come in order; readers
 * ask only about positions up to which nothing is missing.
 */
public final class JournalTimes {

    static final JournalTimes NONE = new JournalTimes();

    private static final int PAGE = 4_096;
    private static final long MISSING = Long.MIN_VALUE;
    private static final long FARTHEST = Long.MAX_VALUE / 1_000_000 - 1; // seconds

    private long[][] pages = {};

    JournalTimes copy() {
        JournalTimes copy = new JournalTimes();
        copy.pages = pages;
        return copy;
    }

    void put(int position, Instant recordedAt) {
        int page = position / PAGE;
        if (page >= pages.length) {
            pages = Arrays.copyOf(pages, Math.max(page + 1, pages.length + (pages.length >> 1)));
        }
        if (pages[page] == null) {
            pages[page] = new long[PAGE];
            Arrays.fill(pages[page], MISSING);
        }
        pages[page][position % PAGE] = micros(recordedAt);
    }

    /**
     * The last position that was recorded up to the instant; 0 if there is none.
     *
     * @param applied no greater position is looked at
     */
    public int position(Instant instant, int applied) {
        long limit = micros(instant);
        int low = 0;
        int high = applied;
        while (low < high) {
            int middle = low + (high - low + 1) / 2;
            int known = known(middle, low);
            if (known <= low) {
                low = middle; // nothing is known between them: dead letters, which are recorded in order too
            } else if (get(known) <= limit) {
                low = middle;
            } else {
                high = known - 1;
            }
        }
        return known(low, 0);
    }

    /** The greatest position up to this one whose moment is known, or the limit. */
    private int known(int position, int limit) {
        int known = position;
        while (known > limit && get(known) == MISSING) {
            known--;
        }
        return known;
    }

    private long get(int position) {
        int page = position / PAGE;
        return page < pages.length && pages[page] != null ? pages[page][position % PAGE] : MISSING;
    }

    /** A moment that is too far away must not overflow and become another one. */
    private static long micros(Instant instant) {
        long second = Math.max(-FARTHEST, Math.min(FARTHEST, instant.getEpochSecond()));
        return second * 1_000_000 + instant.getNano() / 1_000;
    }
}
