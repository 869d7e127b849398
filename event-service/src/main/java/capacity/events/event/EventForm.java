package capacity.events.event;

import capacity.contracts.details.EventDetails;
import capacity.contracts.details.EventDetails.PartnerRole;
import capacity.events.requests.Consistent;
import capacity.events.requests.Form;
import capacity.events.requests.KebabCase;
import capacity.events.requests.PlausibleDate;
import capacity.http.value.Code;
import capacity.http.value.Language;
import capacity.http.value.LanguageTags;
import capacity.http.value.Text;
import capacity.http.value.TimeZone;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The request body of an event. Partners, programme and phase need not be registered before: facts may be imported in
 * any order.
 */
@Consistent
public record EventForm(
        @Schema(description = "Chosen by the client. If left out, the service creates one")
        UUID id,

        @NotNull @Text(max = 500) @Schema(examples = "Workshop on the Minamata Convention")
        String title,

        @NotNull @Code(vocabulary = "kinds") @Schema(examples = "workshop")
        String kind,

        @NotNull @Size(min = 1, max = 5) List<@Code(vocabulary = "themes") String> themes,

        @Size(min = 1, max = 20) @Schema(description = "If left out: the region of hostCountry, derived once")
        List<@Code(vocabulary = "regions") String> regions,

        @Code(vocabulary = "countries") @Schema(examples = "KE")
        String hostCountry,

        @Size(max = 300)
        @Schema(description = "Countries that the event serves. If left out: hostCountry. An empty list: none")
        List<@Code(vocabulary = "countries") String> countries,

        @NotNull @PlausibleDate LocalDate startsOn,
        @NotNull @PlausibleDate LocalDate endsOn,

        @NotNull @TimeZone @Schema(examples = "Africa/Nairobi", description = "IANA time zone")
        String timeZone,

        @Code(vocabulary = "formats") @Schema(defaultValue = "in-person")
        String format,

        @Text(max = 500) String venue,

        @Min(1) @Max(1_000_000) @Schema(description = "Seats")
        Integer capacity,

        @Size(max = 100) List<Partner> partners,
        @KebabCase String programme,
        @KebabCase String phase,
        @Size(max = 50) List<@Language String> languages,

        @Text(max = 10_000)
        @Schema(description = "This text is published and can never be erased. Do not enter personal data.")
        String description)
        implements Form<EventDetails>, Consistent.Fields {

    @Schema(name = "EventPartnerForm")
    public record Partner(
            @NotNull UUID id,
            @NotNull @Code(vocabulary = "partner-roles") String role) {}

    static EventForm of(UUID id, EventDetails d) {
        return of(id, d, d.regions(), d.countries());
    }

    /** @param regions null if they are to be derived; countries likewise */
    static EventForm of(UUID id, EventDetails d, List<String> regions, List<String> countries) {
        return new EventForm(
                id,
                d.title(),
                d.kind(),
                d.themes(),
                regions,
                d.hostCountry(),
                countries,
                d.startsOn(),
                d.endsOn(),
                d.timeZone(),
                d.format(),
                d.venue(),
                d.capacity(),
                d.partners().stream().map(p -> new Partner(p.id(), p.role())).toList(),
                d.programme(),
                d.phase(),
                d.languages(),
                d.description());
    }

    @Override
    public EventDetails details() {
        return new EventDetails(
                title,
                kind,
                themes,
                regions == null ? DerivedFromHost.regions(hostCountry) : regions,
                hostCountry,
                countries == null ? DerivedFromHost.countries(hostCountry) : countries,
                startsOn,
                endsOn,
                timeZone,
                Objects.requireNonNullElse(format, "in-person"),
                venue,
                capacity,
                partners == null
                        ? List.of()
                        : partners.stream()
                                .map(p -> new PartnerRole(p.id(), p.role()))
                                .toList(),
                programme,
                phase,
                LanguageTags.canonical(languages),
                description);
    }

    @Override
    public Map<String, String> contradictions() {
        Map<String, String> found = new HashMap<>();
        if (regions == null && hostCountry == null) {
            found.put("hostCountry", "is required unless regions are given");
        }
        if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) {
            found.put("endsOn", "must not be before startsOn");
        }
        return found;
    }
}
