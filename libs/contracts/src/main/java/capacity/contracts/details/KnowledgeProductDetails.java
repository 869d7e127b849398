package capacity.contracts.details;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A knowledge product.
 *
 * @param type a code of the vocabulary of product types
 * @param themes codes of the vocabulary of themes
 * @param languages tags of BCP 47
 * @param url where it is available, or null
 * @param events ids of the events that it results from
 */
public record KnowledgeProductDetails(
        String title,
        String type,
        List<String> themes,
        List<String> languages,
        LocalDate publishedOn,
        String url,
        List<UUID> events,
        String programme,
        String phase) {

    public KnowledgeProductDetails {
        title = ComposedText.nfc(title);
        url = ComposedText.nfc(url);
        themes = Lists.distinct(themes);
        languages = Lists.distinct(languages);
        events = Lists.distinct(events);
    }
}
