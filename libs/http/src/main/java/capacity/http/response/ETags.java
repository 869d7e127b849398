package capacity.http.response;

import capacity.http.problem.Fault;
import capacity.http.problem.ProblemException;
import jakarta.ws.rs.core.EntityTag;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongPredicate;
import java.util.regex.Pattern;

/** The version of a resource as an entity tag: version 7 is {@code "7"}. */
public final class ETags {
    // RFC 9110 8.8.3; our own tags have no comma, so a list may be split at commas
    private static final Pattern TAG = Pattern.compile("(W/)?\"[\\x21\\x23-\\x2B\\x2D-\\x7E]*\"");
    private static final Pattern VERSION = Pattern.compile("\"[1-9][0-9]{0,17}\"");

    private ETags() {}

    public static EntityTag of(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** The versions that the client accepts; 428 without the header, and 400 when it is not a list of entity tags. */
    public static Expected required(String ifMatch) {
        if (ifMatch == null) {
            throw ProblemException.versionRequired();
        }
        return optional(ifMatch);
    }

    /** As {@link #required}, but without the header every version is accepted. */
    public static Expected optional(String ifMatch) {
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            return new Expected(true, Set.of());
        }
        List<String> tags =
                Arrays.stream(ifMatch.split(",", -1)).map(String::strip).toList();
        if (!tags.stream().allMatch(tag -> TAG.matcher(tag).matches())) {
            throw malformed();
        }
        return new Expected(false, versions(tags));
    }

    /** Weak tags, and tags that we never issued, name no version: they are well formed and match nothing. */
    private static Set<Long> versions(List<String> tags) {
        Set<Long> versions = new TreeSet<>();
        tags.stream()
                .filter(tag -> VERSION.matcher(tag).matches())
                .forEach(tag -> versions.add(Long.valueOf(tag.substring(1, tag.length() - 1))));
        return versions;
    }

    private static ProblemException malformed() {
        String form = "must be * or a list of entity tags such as \"7\"";
        return ProblemException.badRequest("malformed", "If-Match " + form + ".", List.of(Fault.of("If-Match", form)));
    }

    /**
     * Test it under the lock, with the version of that moment.
     *
     * @param any true if every version is accepted
     * @param versions otherwise the accepted ones
     */
    public record Expected(boolean any, Set<Long> versions) implements LongPredicate {
        @Override
        public boolean test(long version) {
            return any || versions.contains(version);
        }
    }
}
