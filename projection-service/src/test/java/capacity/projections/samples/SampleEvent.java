package capacity.projections.samples;

import capacity.contracts.details.EventDetails;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** An event for tests: usual values, except for those that the test sets. */
public final class SampleEvent {

    private List<String> themes = List.of("chemicals-and-waste");
    private List<String> regions = List.of("africa");
    private String host = "KE";
    private List<String> countries = List.of("KE");
    private String startsOn = "2014-05-06";
    private int days = 3;
    private List<String> languages = List.of("en");
    private List<EventDetails.PartnerRole> partners = List.of();
    private String programme = "china-trust-fund";
    private String phase = "phase-1";
    private String kind = "workshop";

    public static SampleEvent event() {
        return new SampleEvent();
    }

    public SampleEvent themes(String... codes) {
        themes = List.of(codes);
        return this;
    }

    public SampleEvent regions(String... codes) {
        regions = List.of(codes);
        return this;
    }

    public SampleEvent host(String code) {
        host = code;
        return this;
    }

    public SampleEvent serving(String... codes) {
        countries = List.of(codes);
        return this;
    }

    public SampleEvent startsOn(String day) {
        startsOn = day;
        return this;
    }

    public SampleEvent languages(String... tags) {
        languages = List.of(tags);
        return this;
    }

    public SampleEvent lasting(int number) {
        days = number;
        return this;
    }

    public SampleEvent programme(String code, String phaseCode) {
        programme = code;
        phase = phaseCode;
        return this;
    }

    public SampleEvent kind(String code) {
        kind = code;
        return this;
    }

    public SampleEvent partners(UUID... ids) {
        partners = Arrays.stream(ids)
                .map(id -> new EventDetails.PartnerRole(id, "partner"))
                .toList();
        return this;
    }

    public EventDetails details() {
        LocalDate day = LocalDate.parse(startsOn);
        return new EventDetails(
                "Workshop on the Minamata Convention",
                kind,
                themes,
                regions,
                host,
                countries,
                day,
                day.plusDays(days - 1),
                "Africa/Nairobi",
                "in-person",
                null,
                null,
                partners,
                programme,
                phase,
                languages,
                null);
    }
}
