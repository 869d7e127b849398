package capacity.projections.scan;

/**
 * The counted people of one event that belong to one row. The arrays may be shared with other parts.
 *
 * @param participants one for each person and sector
 * @param codes the sector of each, and whether the person is certain
 * @param start the first place of this part in the arrays
 * @param end the place after the last
 * @param attendances number of different people
 * @param personDays number of pairs of person and day
 * @param mostOnADay the most people on one day
 * @param whole whether it has everybody of the event, so that someone in several groups of the event is in it several times
 */
public record Part(
        int[] participants,
        int[] codes,
        int start,
        int end,
        int attendances,
        int personDays,
        int mostOnADay,
        boolean whole) {

    public static final int CERTAIN = 2;

    /** The person is in the same sector in another group of the event. */
    public static final int REPEATED = 1;

    public static int code(int sector, boolean certain, boolean repeated) {
        return sector << 2 | (certain ? CERTAIN : 0) | (repeated ? REPEATED : 0);
    }

    public static int sector(int code) {
        return code >>> 2;
    }

    public boolean isEmpty() {
        return start == end;
    }
}
