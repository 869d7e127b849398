package capacity.contracts.details;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * All details of an event, after defaults. Missing texts are null, lists are never null.
 *
 * @param themes one to five codes of the vocabulary of themes
 * @param regions codes of the vocabulary of regions, at least one; derived from the host country when not given
 * @param hostCountry ISO 3166-1 alpha-2, or null
 * @param countries the countries that the event serves; may be empty
 * @param endsOn not before {@code startsOn}
 * @param timeZone IANA
 * @param capacity seats, or null
 * @param languages tags of BCP 47
 */
public record EventDetails(
        String title,
        String kind,
        List<String> themes,
        List<String> regions,
        String hostCountry,
        List<String> countries,
        LocalDate startsOn,
        LocalDate endsOn,
        String timeZone,
        String format,
        String venue,
        Integer capacity,
        List<PartnerRole> partners,
        String programme,
        String phase,
        List<String> languages,
        String description) {

    public EventDetails {
        title = ComposedText.nfc(title);
        venue = ComposedText.nfc(venue);
        description = ComposedText.nfc(description);
        themes = Lists.distinct(themes);
        regions = Lists.distinct(regions);
        countries = Lists.distinct(countries);
        partners = Lists.distinct(partners);
        languages = Lists.distinct(languages);
    }

    /** Whether the day lies within the event's dates. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }

    /** @param role a code of the vocabulary of partner roles */
    public record PartnerRole(UUID id, String role) {}
}
