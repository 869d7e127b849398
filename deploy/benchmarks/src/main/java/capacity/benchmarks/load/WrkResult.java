package capacity.benchmarks.load;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What wrk's scripts reported about one load.
 *
 * @param fresh scans with a new id; at the very end only the first request is repeated
 * @param seconds in which they were sent
 * @param asked sent requests
 * @param repeats sent requests that repeated the first one
 * @param requests answered requests, repeats included
 * @param p50 latency of a request in milliseconds, like {@code p99} and {@code most}
 * @param refused answers other than success
 * @param broken broken connections and time-outs
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

    /** After this number of repeats per connection, no connection can still wait for the answer to a new scan. */
    private static final int ROUNDS = 4;

    /** @throws IllegalStateException if the output has no result */
    static WrkResult parse(int connections, String output) {
        Matcher line = LINE.matcher(output);
        if (!line.find()) {
            throw new IllegalStateException("wrk printed no result:\n" + output);
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

    /** Scans that may or may not be acknowledged: refused, or cut off because the answer took too long. */
    public long uncertain() {
        long cutOff = repeats >= (long) ROUNDS * connections ? 0 : asked - requests;
        return (failures() + cutOff) * size();
    }
}
