package capacity.benchmarks.question;

import java.util.Map;
import java.util.TreeMap;

/**
 * What all must agree on: the numbers of each row.
 *
 * @param rows by the values of the dimensions, separated by blanks
 */
record Counts(Map<String, Row> rows) {

    /** @param bySector the sum over the sectors, of distinct people each; 0 if the sector is a dimension of the rows */
    record Row(long individuals, long attendances, long personDays, long bySector) {}

    Counts {
        rows = new TreeMap<>(rows);
        rows.values().removeIf(row -> row.personDays == 0);
    }
}
