package capacity.local.sample;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was answered. Three members are all that the loader reads, so no parser is needed: a quotation mark inside a text is
 * escaped, and therefore no text can look like a member.
 *
 * @param etag null without one
 */
record SampleResponse(int status, String etag, String body) {

    private static final Pattern STATUS = Pattern.compile("\"status\"\\s*:\\s*\"([a-z-]+)\"");
    private static final Pattern QUARANTINED = Pattern.compile("\"quarantined\"\\s*:\\s*(\\d+)");

    boolean isCreated() {
        return status == 201;
    }

    boolean isPlanned() {
        return "planned".equals(first(STATUS));
    }

    /** @return the items of a batch that were not taken; -1 if the answer does not tell */
    int quarantined() {
        String number = first(QUARANTINED);
        return number == null ? -1 : Integer.parseInt(number);
    }

    private String first(Pattern pattern) {
        Matcher matcher = pattern.matcher(body);
        return matcher.find() ? matcher.group(1) : null;
    }
}
