package capacity.http.export;

import capacity.http.query.QueryParameters;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Answers lists and totals as files, if the client asks for one. */
@ApplicationScoped
public class Exports {

    private static final String PREAMBLE = "preamble";

    /** Parameters that choose no rows. */
    private static final Set<String> FORM = Set.of(FormatParameter.NAME, PREAMBLE, "limit", "after");

    private static final List<Variant> OFFERED = Variant.mediaTypes(
                    MediaType.APPLICATION_JSON_TYPE, ExportFormat.CSV.type(), ExportFormat.XLSX.type())
            .build();

    private final ExportSlots slots;
    private final CurrentVertxRequest current;
    private final Request request;

    Exports(
            @ConfigProperty(name = "capacity.http.exports", defaultValue = "8") int most,
            CurrentVertxRequest current,
            Request request) {
        this.slots = new ExportSlots(most);
        this.current = current;
        this.request = request;
    }

    /** The file that the client wants, by {@code format} or else by {@code Accept}; empty if it wants JSON. */
    public Optional<ExportRequest> asked(QueryParameters query, UriInfo uri) {
        query.list(FormatParameter.NAME, code -> ExportFormat.of(code).isPresent(), "csv, xlsx");
        boolean preamble = query.list(PREAMBLE, Set.of("true", "false")::contains, "true, false")
                .contains("true");
        Variant chosen = request.selectVariant(OFFERED);
        return Optional.ofNullable(chosen)
                .flatMap(variant -> ExportFormat.of(variant.getMediaType()))
                .map(format -> new ExportRequest(
                        format,
                        preamble,
                        uri.getPath(),
                        filters(uri),
                        Instant.now(),
                        request.getMethod().equals(HttpMethod.HEAD)));
    }

    private static Map<String, String> filters(UriInfo uri) {
        return uri.getQueryParameters().entrySet().stream()
                .filter(each -> !FORM.contains(each.getKey()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().get(0)));
    }

    /** The whole list. 503 if too many exports are running, or if the first page cannot be read. */
    public <T> Uni<Response> answer(ExportRequest asked, Export<T> export) {
        return answer(asked, export, Response.ok());
    }

    /** @param response may have headers of its own */
    public <T> Uni<Response> answer(ExportRequest asked, Export<T> export, Response.ResponseBuilder response) {
        response.type(asked.format().contentType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s\"".formatted(export.fileName(asked)));
        if (asked.headOnly()) {
            return Uni.createFrom().item(response.build());
        }
        Runnable release = slots.take();
        // also if the response is never written, or the client goes away
        current.getCurrent().addEndHandler(end -> release.run());
        Context context = Vertx.currentContext();
        return first(export)
                .map(page -> response.entity(new ExportStream<>(asked, export, page, context, release))
                        .build())
                .onFailure()
                .invoke(release);
    }

    /** Read before the response begins, so that a database that is away is a 503 and not a file that is cut off. */
    private static <T> Uni<List<T>> first(Export<T> export) {
        ExportRecord record = export.record();
        return record.begin()
                .chain(() -> export.pages()
                        .next()
                        .onFailure()
                        .call(failure -> record.end(0, false).onFailure().recoverWithNull()));
    }
}
