package capacity.benchmarks.load;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What wrk's scripts have said of one load.
 *
 * @param fresh scans with an id of their own; at the very end only the first request is repeated
 * @param seconds during which they were sent
 * @param asked requests
 * @param repeats those of them that repeated the first one
 * @param requests answered, repeats included
 * @param p50 of a request, in milliseconds, as {@code p99} and {@code most}
 * @param refused answers that were no success
 * @param broken connections and time-outs
 */
public record WrkResult(
        int connections,
        long fresh,
        double seconds,
        long asked,
        long repeats,
        long requests,
        double p50,
        double p99,
        double most,
        long refused,
        long broken) {

    private static final Pattern LINE = Pattern.compile("^RESULT (.*)$", Pattern.MULTILINE);
    private static final Pattern WORD = Pattern.compile("(\\w+)=([\\d.]+)");

    /** So many repeats per connection, and none of them can still wait for the answer to something new. */
    private static final int ROUNDS = 4;

    /** @throws IllegalStateException if the output has no result */
    static WrkResult parse(int connections, String output) {
        Matcher line = LINE.matcher(output);
        if (!line.find()) {
            throw new IllegalStateException("wrk has no result:\n" + output);
        }
        Map<String, Double> words = new HashMap<>();
        Matcher word = WORD.matcher(line.group(1));
        while (word.find()) {
            words.put(word.group(1), Double.parseDouble(word.group(2)));
        }
        return new WrkResult(
                connections,
                words.get("fresh").longValue(),
                words.get("seconds"),
                words.get("asked").longValue(),
                words.get("repeats").longValue(),
                words.get("requests").longValue(),
                words.get("p50"),
                words.get("p99"),
                words.get("max"),
                words.get("refused").longValue(),
                words.get("broken").longValue());
    }

    /** Scans per second that were answered with success while new ones were sent; each connection then waited for one more. */
    public double rate() {
        double succeeded = asked == 0 ? 0 : 1 - (double) failures() / asked;
        return Math.max(0, fresh - connections * size()) * Math.max(0, succeeded) / seconds;
    }

    /** Scans in one request. */
    private long size() {
        return asked == repeats ? 0 : fresh / (asked - repeats);
    }

    public long failures() {
        return refused + broken;
    }

    /** Scans of which nobody can say whether they were acknowledged: refused, or cut off because answers took too long. */
    public long uncertain() {
        long cutOff = repeats >= (long) ROUNDS * connections ? 0 : asked - requests;
        return (failures() + cutOff) * size();
    }
}
