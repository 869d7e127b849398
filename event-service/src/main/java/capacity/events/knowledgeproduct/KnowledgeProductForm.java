package capacity.events.knowledgeproduct;

import capacity.contracts.details.KnowledgeProductDetails;
import capacity.events.requests.Form;
import capacity.events.requests.KebabCase;
import capacity.events.requests.PlausibleDate;
import capacity.http.value.Code;
import capacity.http.value.Language;
import capacity.http.value.LanguageTags;
import capacity.http.value.Text;
import capacity.http.value.WebAddress;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The request body of a knowledge product. The events need not be registered before. */
public record KnowledgeProductForm(
        @Schema(description = "Chosen by the client. If left out, the service creates one")
        UUID id,

        @NotNull @Text(max = 500) @Schema(examples = "Toolkit on lead in paint")
        String title,

        @NotNull @Code(vocabulary = "product-types") @Schema(examples = "toolkit")
        String type,

        @NotNull @Size(min = 1, max = 5) List<@Code(vocabulary = "themes") String> themes,
        @Size(max = 50) List<@Language String> languages,
        @NotNull @PlausibleDate LocalDate publishedOn,

        @WebAddress
        @Schema(description = "http or https", maxLength = 2_000, examples = "https://example.org/toolkit.pdf")
        String url,

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
                d.url(),
                d.events(),
                d.programme(),
                d.phase());
    }

    @Override
    public KnowledgeProductDetails details() {
        return new KnowledgeProductDetails(
                title, type, themes, LanguageTags.canonical(languages), publishedOn, url, events, programme, phase);
    }
}
