package capacity.local.sample;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An answer of the API. The loader reads only three members, so no parser is needed: a quotation mark inside a text is
 * escaped, so no text can look like a member.
 *
 * @param etag null if there is none
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

    /** @return the number of items of a batch that were not accepted; -1 if the answer does not say */
    int quarantined() {
        String number = first(QUARANTINED);
        return number == null ? -1 : Integer.parseInt(number);
    }

    private String first(Pattern pattern) {
        Matcher matcher = pattern.matcher(body);
        return matcher.find() ? matcher.group(1) : null;
    }
}
