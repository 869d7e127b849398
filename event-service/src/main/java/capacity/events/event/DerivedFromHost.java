package capacity.events.event;

import capacity.contracts.details.EventDetails;
import capacity.contracts.vocabulary.Vocabularies;
import capacity.http.body.Bodies;
import capacity.http.body.MergePatch;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What follows from the host country where a request does not say it. */
final class DerivedFromHost {

    private DerivedFromHost() {}

    /** @param host may be null */
    static List<String> regions(String host) {
        return Stream.ofNullable(host)
                .flatMap(country -> Vocabularies.regionOf(country).stream())
                .toList();
    }

    /** @param host may be null */
    static List<String> countries(String host) {
        return Stream.ofNullable(host).toList();
    }

    /**
     * The form to which a patch is applied. If the patch names another host country, what still equals what was derived
     * from the old one is left out, so that it is derived anew; what a person chose stays.
     */
    static EventForm patchable(UUID id, EventDetails today, MergePatch patch) {
        String host = today.hostCountry();
        boolean moved = host != null && namesAnother(host, patch.patch().path("hostCountry"));
        return EventForm.of(
                id,
                today,
                moved && today.regions().equals(regions(host)) ? null : today.regions(),
                moved && today.countries().equals(countries(host)) ? null : today.countries());
    }

    private static boolean namesAnother(String host, JsonNode sent) {
        return sent.isTextual() && !Bodies.isAbsent(sent) && !sent.textValue().equals(host);
    }
}
