package capacity.events.knowledgeproduct;

import capacity.contracts.details.KnowledgeProductDetails;
import capacity.events.requests.Form;
import capacity.events.requests.KebabCase;
import capacity.events.requests.PlausibleDate;
import capacity.http.value.Code;
import capacity.http.value.Language;
import capacity.http.value.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The request body of a knowledge product. The events need not be registered before. */
public record KnowledgeProductForm(
        @Schema(description = "Chosen by the client. If left out, the service creates one")
        UUID id,

        @NotNull @Text(max = 300) @Schema(examples = "Toolkit on lead in paint")
        String title,

        @NotNull @Code(vocabulary = "product-types") @Schema(examples = "toolkit")
        String type,

        @NotNull @Size(min = 1, max = 5) List<@Code(vocabulary = "themes") String> themes,
        @Size(max = 50) List<@Language String> languages,
        @NotNull @PlausibleDate LocalDate publishedOn,

        @Schema(implementation = String.class, format = "uri", description = "http or https")
        URI url,

        @Size(max = 1_000) List<UUID> events,
        @KebabCase String programme,
        @KebabCase String phase)
        implements Form<KnowledgeProductDetails> {

    static KnowledgeProductForm of(UUID id, KnowledgeProductDetails d) {
        return new KnowledgeProductForm(
                id,
                d.title(),
                d.type(),
                d.themes(),
                d.languages(),
                d.publishedOn(),
                Optional.ofNullable(d.url()).map(URI::create).orElse(null),
                d.events(),
                d.programme(),
                d.phase());
    }

    @Override
    public KnowledgeProductDetails details() {
        String link = url == null ? null : url.toString();
        return new KnowledgeProductDetails(title, type, themes, languages, publishedOn, link, events, programme, phase);
    }
}
