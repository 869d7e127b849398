package capacity.projections.question;

import capacity.contracts.details.EventDetails;
import capacity.contracts.vocabulary.Vocabularies;
import capacity.contracts.vocabulary.Vocabulary;
import capacity.projections.change.Profile;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What totals can be grouped and filtered by. All values are texts; null is a missing value. A new dimension is one
 * more line here and a query parameter; a test names the parameter if it is missing.
 */
public enum Dimension {
    REGION("region", in(Vocabularies.regions()), many(EventDetails::regions)),
    THEME("theme", in(Vocabularies.themes()), many(EventDetails::themes)),
    KIND("kind", in(Vocabularies.kinds()), one(EventDetails::kind)),
    // at most 64 characters, because an endless name would exhaust the stack
    PROGRAMME("programme", like("[a-z0-9]+(-[a-z0-9]+){0,31}", "codes of programmes"), one(EventDetails::programme)),
    PHASE("phase", like("[a-z0-9]+(-[a-z0-9]+){0,31}", "codes of phases"), one(EventDetails::phase)),
    HOST_COUNTRY("hostCountry", in(Vocabularies.countries()), one(EventDetails::hostCountry)),
    /** Of the day that the event starts on: {@code 2014}. */
    YEAR("year", like("[0-9]{4}", "years such as 2014"), one(Dates::year)),
    /** Of the day that the event starts on: {@code 2014-Q2}. */
    QUARTER("quarter", like("[0-9]{4}-Q[1-4]", "quarters such as 2014-Q2"), one(Dates::quarter)),
    /** Of the day that the event starts on: {@code 2014-05}. */
    MONTH("month", like("[0-9]{4}-(0[1-9]|1[0-2])", "months such as 2014-05"), one(Dates::month)),
    /** A filter on {@code zh} also admits {@code zh-Hant}. */
    LANGUAGE(
            "language",
            like("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,8}", "language tags such as en or zh-Hant"),
            many(EventDetails::languages)),
    EVENT(
            "event",
            like("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ids of events"),
            (UUID id, EventDetails details) -> List.of(id.toString())),
    SECTOR("sector", in(Vocabularies.sectors()), whose(Profile::sector)),
    COUNTRY("country", in(Vocabularies.countries()), whose(Profile::country)),
    REPRESENTED_REGION(
            "representedRegion",
            in(Vocabularies.regions()),
            (Profile profile) -> Vocabularies.regionOf(profile.country()).orElse(null)),
    GENDER("gender", in(Vocabularies.genders()), whose(Profile::gender)),
    ROLE("role", in(Vocabularies.roles()), whose(Profile::role));

    private final String code;
    private final AllowedValues allowed;
    private final OfEvent ofEvent;
    private final OfProfile ofProfile;

    private interface OfEvent extends BiFunction<UUID, EventDetails, List<String>> {}

    private interface OfProfile extends Function<Profile, String> {}

    /** @param wording what is allowed, for the problem that names another value */
    private record AllowedValues(Predicate<String> values, String wording) {}

    Dimension(String code, AllowedValues allowed, OfEvent values) {
        this.code = code;
        this.allowed = allowed;
        this.ofEvent = values;
        this.ofProfile = null;
    }

    Dimension(String code, AllowedValues allowed, OfProfile value) {
        this.code = code;
        this.allowed = allowed;
        this.ofEvent = null;
        this.ofProfile = value;
    }

    /** As in requests and answers. */
    public String code() {
        return code;
    }

    public static Optional<Dimension> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }

    /** Whether a filter may have this value, even if no event has it. */
    public boolean allows(String value) {
        return allowed.values.test(value);
    }

    /** The values that filters may have, in words: {@code themes}. */
    public String wording() {
        return allowed.wording;
    }

    /** Whether it is a dimension of the attendance, and not of the event. */
    public boolean ofAttendance() {
        return ofProfile != null;
    }

    /** Whether it is a period in which the event starts. */
    public boolean ofTime() {
        return this == YEAR || this == QUARTER || this == MONTH;
    }

    /** For dimensions of time: the period in which the day lies. */
    public String period(LocalDate day) {
        return switch (this) {
            case YEAR -> Dates.year(day);
            case QUARTER -> Dates.quarter(day);
            case MONTH -> Dates.month(day);
            default -> throw new IllegalStateException(code + " is no period");
        };
    }

    /** For dimensions of the event: at least one value, which is null if the event has none. */
    public List<String> values(UUID event, EventDetails details) {
        List<String> values = ofEvent.apply(event, details);
        return values.isEmpty() ? Collections.singletonList(null) : values;
    }

    /** For dimensions of the attendance. */
    public String value(Profile profile) {
        return ofProfile.apply(profile);
    }

    private static AllowedValues in(Vocabulary vocabulary) {
        return new AllowedValues(vocabulary::has, vocabulary.name());
    }

    private static AllowedValues like(String form, String wording) {
        return new AllowedValues(Pattern.compile(form).asMatchPredicate(), wording);
    }

    private static OfEvent many(Function<EventDetails, List<String>> values) {
        return (event, details) -> values.apply(details);
    }

    private static OfEvent one(Function<EventDetails, String> value) {
        return many(details -> Collections.singletonList(value.apply(details)));
    }

    private static OfProfile whose(Function<Profile, String> value) {
        return value::apply;
    }
}
