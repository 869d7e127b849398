package capacity.projections.totals;

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
 */
record Part(int[] participants, int[] codes, int start, int end, int attendances, int personDays, int mostOnADay) {

    static final Part EMPTY = new Part(new int[0], new int[0], 0, 0, 0, 0, 0);

    static final int CERTAIN = 2;

    static int code(int sector, boolean certain) {
        return sector << 2 | (certain ? CERTAIN : 0);
    }

    static int sector(int code) {
        return code >>> 2;
    }

    static boolean certain(int code) {
        return (code & CERTAIN) != 0;
    }

    boolean isEmpty() {
        return start == end;
    }
}
