package capacity.benchmarks.load;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The result of pgbench.
 *
 * @param transactions committed
 * @param perSecond committed transactions per second
 * @param latency mean latency in milliseconds
 * @param failed transactions
 */
public record PgbenchResult(long transactions, double perSecond, double latency, long failed) {

    private static final Pattern TRANSACTIONS = Pattern.compile("number of transactions actually processed: (\\d+)");
    private static final Pattern PER_SECOND = Pattern.compile("tps = ([\\d.]+)");
    private static final Pattern LATENCY = Pattern.compile("latency average = ([\\d.]+) ms");
    private static final Pattern FAILED = Pattern.compile("number of failed transactions: (\\d+)");

    /** @throws IllegalStateException if the run did not finish */
    static PgbenchResult parse(String output) {
        return new PgbenchResult(
                (long) number(TRANSACTIONS, output), number(PER_SECOND, output), number(LATENCY, output), (long)
                        number(FAILED, output));
    }

    private static double number(Pattern pattern, String output) {
        Matcher found = pattern.matcher(output);
        if (!found.find()) {
            throw new IllegalStateException("pgbench printed no result:\n" + output);
        }
        return Double.parseDouble(found.group(1));
    }
}
