package capacity.projections.totals;

import capacity.contracts.details.EventDetails;
import capacity.contracts.vocabulary.Vocabularies;
import capacity.projections.cube.EventCube;
import capacity.projections.cube.EventState;
import capacity.projections.cube.Profile;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What totals can be grouped and filtered by. All values are texts; null is a missing value. */
public enum Dimension {
    REGION("region", many(EventDetails::regions)),
    THEME("theme", many(EventDetails::themes)),
    KIND("kind", one(EventDetails::kind)),
    PROGRAMME("programme", one(EventDetails::programme)),
    PHASE("phase", one(EventDetails::phase)),
    HOST_COUNTRY("hostCountry", one(EventDetails::hostCountry)),
    /** Of the day that the event starts on: {@code 2014}. */
    YEAR("year", one(Dates::year)),
    /** Of the day that the event starts on: {@code 2014-05}. */
    MONTH("month", one(Dates::month)),
    EVENT("event", (EventCube event) -> List.of(event.id().toString())),
    SECTOR("sector", whose(Profile::sector)),
    COUNTRY("country", whose(Profile::country)),
    REPRESENTED_REGION("representedRegion", (Profile profile) -> Vocabularies.regionOf(profile.country())
            .orElse(null)),
    GENDER("gender", whose(Profile::gender)),
    ROLE("role", whose(Profile::role));

    private final String code;
    private final OfEvent ofEvent;
    private final OfProfile ofProfile;

    private interface OfEvent extends Function<EventCube, List<String>> {}

    private interface OfProfile extends Function<Profile, String> {}

    Dimension(String code, OfEvent values) {
        this.code = code;
        this.ofEvent = values;
        this.ofProfile = null;
    }

    Dimension(String code, OfProfile value) {
        this.code = code;
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

    /** Else it is one of the event. */
    public boolean ofAttendance() {
        return ofProfile != null;
    }

    /** At least one; the one is null when there is none. For dimensions of the event. */
    List<String> values(EventCube event) {
        List<String> values = ofEvent.apply(event);
        return values.isEmpty() ? Collections.singletonList(null) : values;
    }

    /** For dimensions of the attendance. */
    String value(Profile profile) {
        return ofProfile.apply(profile);
    }

    private static OfEvent many(Function<EventDetails, List<String>> values) {
        return event -> event.known().map(EventState::details).map(values).orElseThrow();
    }

    private static OfEvent one(Function<EventDetails, String> value) {
        return many(details -> Collections.singletonList(value.apply(details)));
    }

    private static OfProfile whose(Function<Profile, String> value) {
        return value::apply;
    }
}
