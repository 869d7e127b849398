package capacity.projections.headline;

import capacity.contracts.details.EventDetails;
import capacity.contracts.details.KnowledgeProductDetails;
import capacity.contracts.details.PartnerDetails;
import capacity.contracts.vocabulary.Vocabularies;
import capacity.projections.question.Dimension;
import capacity.projections.question.Filters;
import capacity.projections.question.TotalsQuery;
import capacity.projections.snapshot.View;
import capacity.projections.totals.CountedEvents;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The figures from the registers of partners and knowledge products, with the filters of a query. */
final class RegisterFigures {

    private static final Set<Dimension> OF_PROGRAMME = Set.of(Dimension.PROGRAMME);

    private final View view;
    private final TotalsQuery query;
    private final Filters filters;

    RegisterFigures(View view, TotalsQuery query) {
        this.view = view;
        this.query = query;
        this.filters = query.filters();
    }

    /**
     * Without filters all partners; with a filter on programme only, those of the programme; otherwise those that the
     * matching held events list.
     */
    List<PartnerDetails> partners() {
        Map<UUID, PartnerDetails> all = view.register(PartnerDetails.class);
        if (filters.onlyOn(OF_PROGRAMME)) {
            return all.values().stream().filter(this::ofProgramme).toList();
        }
        return heldEvents()
                .flatMap(event -> event.partners().stream())
                .map(EventDetails.PartnerRole::id)
                .distinct()
                .filter(all::containsKey)
                .map(all::get)
                .toList();
    }

    private boolean ofProgramme(PartnerDetails partner) {
        return admitAny(Dimension.PROGRAMME, partner.programmes());
    }

    private Stream<EventDetails> heldEvents() {
        return CountedEvents.of(view, query).map(each -> each.state().details());
    }

    /** Contains every sector of the vocabulary, even without a partner. */
    static Map<String, Long> bySector(List<PartnerDetails> partners) {
        Map<String, Long> bySector = new LinkedHashMap<>();
        Vocabularies.sectors().items().forEach(sector -> bySector.put(sector.code(), 0L));
        partners.forEach(partner -> bySector.merge(partner.sector(), 1L, Long::sum));
        return bySector;
    }

    /** Filters on what a knowledge product does not have, such as regions or sectors, are ignored. */
    long knowledgeProducts() {
        return view.register(KnowledgeProductDetails.class).values().stream()
                .filter(this::admits)
                .count();
    }

    private boolean admits(KnowledgeProductDetails product) {
        return admitAny(Dimension.THEME, product.themes())
                && filters.admit(Dimension.PROGRAMME, product.programme())
                && filters.admit(Dimension.PHASE, product.phase())
                && filters.admitDay(product.publishedOn())
                && filters.happened(product.publishedOn());
    }

    private boolean admitAny(Dimension dimension, List<String> values) {
        return values.isEmpty()
                ? filters.admit(dimension, null)
                : values.stream().anyMatch(value -> filters.admit(dimension, value));
    }
}
