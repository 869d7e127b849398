package capacity.http.query;

import capacity.contracts.vocabulary.Vocabulary;
import capacity.http.problem.Fault;
import capacity.http.problem.ProblemException;
import capacity.http.value.TextFormat;
import capacity.http.value.TextFormats;
import capacity.http.value.UnicodeText;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Reads the values of query parameters and collects their faults; {@link #check} then throws all of them at once. A
 * parameter that the resource never read is unknown and refused, because a misspelt filter would silently widen a
 * figure. A resource also declares the names as {@code @QueryParam}, for OpenAPI.
 */
public final class QueryParameters {
    private final Map<String, List<String>> values;
    private final Set<String> known = new HashSet<>();
    private final List<Fault> faults = new ArrayList<>();

    public QueryParameters(UriInfo uri) {
        this(uri.getQueryParameters());
    }

    QueryParameters(Map<String, List<String>> values) {
        this.values = values;
    }

    /**
     * 400 if a name is unknown or repeated, or any value read before was at fault; the code is that of the first of
     * these kinds.
     */
    public void check() {
        List<Fault> unknown = names(name -> !known.contains(name), "is not a parameter of this resource");
        List<Fault> repeated = names(name -> values.get(name).size() > 1, "may be given only once");
        List<Fault> all =
                Stream.of(unknown, repeated, faults).flatMap(List::stream).toList();
        if (!all.isEmpty()) {
            String code = unknown.isEmpty() ? "repeated-parameter" : "unknown-parameter";
            throw ProblemException.badRequest(
                    all.size() == faults.size() ? "invalid-parameter" : code,
                    "Some query parameters are not valid; see errors.",
                    all);
        }
    }

    private List<Fault> names(Predicate<String> faulty, String detail) {
        return values.keySet().stream()
                .filter(faulty)
                .map(name -> Fault.of(name, detail))
                .toList();
    }

    /** For rules between parameters. */
    public void fault(String name, String detail) {
        faults.add(Fault.of(name, detail));
    }

    /** How many faults have been found so far. */
    public int faults() {
        return faults.size();
    }

    public Optional<String> text(String name) {
        return read(name, TextFormats.TEXT);
    }

    public Optional<LocalDate> date(String name) {
        return read(name, TextFormats.DATE);
    }

    /** RFC 3339 with offset; a plus sign must be sent as %2B. */
    public Optional<Instant> instant(String name) {
        return read(name, TextFormats.DATE_TIME).map(OffsetDateTime::toInstant);
    }

    public Optional<UUID> uuid(String name) {
        return read(name, TextFormats.ID);
    }

    /** Null, and a fault, if it is absent. */
    public UUID requiredUuid(String name) {
        if (!values.containsKey(name)) {
            fault(name, "is required");
        }
        return uuid(name).orElse(null);
    }

    /** Both bounds are inclusive. */
    public OptionalInt integer(String name, int least, int most) {
        String form = "a whole number from " + least + " to " + most;
        return read(name, new TextFormat<>(form, Integer::valueOf, number -> number >= least && number <= most))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    /** Several codes, separated by commas; empty when the parameter is absent. */
    public List<String> codes(String name, Vocabulary vocabulary) {
        return list(name, vocabulary::has, vocabulary.name());
    }

    public Optional<String> code(String name, Vocabulary vocabulary) {
        return read(
                name, new TextFormat<>("a code of the vocabulary " + vocabulary.name(), code -> code, vocabulary::has));
    }

    /**
     * Several values, separated by commas.
     *
     * @param known says which values exist, such as {@code none}
     * @param expected what they are, as in "must be one or more of: sectors"
     */
    public List<String> list(String name, Predicate<String> known, String expected) {
        TextFormat<List<String>> form = new TextFormat<>(
                "one or more of: " + expected + " (separated by commas)",
                text -> Arrays.asList(text.split(",", -1)),
                items -> items.stream().allMatch(known));
        return read(name, form).orElse(List.of());
    }

    /** From {@code limit} and {@code after}. */
    public Page page() {
        int limit = integer("limit", 1, Page.MAX_LIMIT).orElse(Page.DEFAULT_LIMIT);
        TextFormat<Long> cursor = new TextFormat<>(
                "a cursor from a Link header of this list",
                text -> Page.position(text).orElse(null));
        return new Page(limit, read("after", cursor).map(OptionalLong::of).orElse(OptionalLong.empty()));
    }

    private <T> Optional<T> read(String name, TextFormat<T> format) {
        known.add(name);
        List<String> given = values.get(name);
        if (given == null || given.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> value =
                Optional.of(given.get(0)).filter(UnicodeText::isStorable).flatMap(format::read);
        if (value.isEmpty()) {
            fault(name, "must be " + format.expected());
        }
        return value;
    }
}
