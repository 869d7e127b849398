package capacity.events.event;

import capacity.contracts.details.EventDetails;
import capacity.contracts.vocabulary.Vocabularies;
import capacity.events.event.Event.Scheduled;
import capacity.events.requests.Filter;
import capacity.http.query.QueryParameters;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query parameters of the list of events; several values are separated by commas. */
public class EventFilter {

    static final List<String> STATUSES = List.of("planned", "held", "cancelled");

    @QueryParam("kind")
    String kind;

    @QueryParam("theme")
    String theme;

    @QueryParam("region")
    String region;

    @QueryParam("status")
    @Parameter(description = "planned, held, cancelled")
    String status;

    @QueryParam("country")
    @Parameter(description = "Host country or served country")
    String country;

    @QueryParam("programme")
    String programme;

    @QueryParam("phase")
    String phase;

    @QueryParam("language")
    @Parameter(description = "Tags of BCP 47; zh also finds zh-Hant")
    String language;

    @QueryParam("from")
    @Parameter(description = "Earliest startsOn")
    String from;

    @QueryParam("to")
    @Parameter(description = "Latest startsOn")
    String to;

    @QueryParam("q")
    @Parameter(
            description =
                    "Words of the title, venue or description, in any order; case, accents and punctuation make no difference")
    String q;

    static Predicate<Event> read(QueryParameters query) {
        Predicate<Scheduled> filter = new Filter<Scheduled>(query)
                .codes(
                        "kind",
                        Vocabularies.kinds(),
                        event -> Stream.of(details(event).kind()))
                .codes("theme", Vocabularies.themes(), event -> details(event).themes().stream())
                .codes("region", Vocabularies.regions(), event -> details(event).regions().stream())
                .list("status", STATUSES::contains, "planned, held, cancelled", event -> Stream.of(event.status()))
                .codes("country", Vocabularies.countries(), EventFilter::countries)
                .codes("programme", event -> Stream.ofNullable(details(event).programme()))
                .codes("phase", event -> Stream.ofNullable(details(event).phase()))
                .languages(event -> details(event).languages().stream())
                .between(event -> details(event).startsOn())
                .predicate();
        return event -> event instanceof Scheduled scheduled && filter.test(scheduled);
    }

    private static Stream<String> countries(Scheduled event) {
        return Stream.concat(Stream.ofNullable(details(event).hostCountry()), details(event).countries().stream());
    }

    private static EventDetails details(Scheduled event) {
        return event.dossier().details();
    }
}
