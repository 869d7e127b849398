package capacity.endtoend.expectation;

import capacity.endtoend.ledger.Ledger;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the client expects of partners, knowledge products and contributions. */
public final class ExpectedRegisters {

    /** One entry of a register. */
    public static final class Entry {
        public final String path;
        public final ObjectNode asSent;
        public final String id;
        public ObjectNode content;
        public String etag;
        public boolean withdrawn;

        public Entry(String path, ObjectNode asSent, String id, String etag) {
            this.path = path;
            this.asSent = asSent;
            this.id = id;
            this.content = asSent.deepCopy();
            this.etag = etag;
        }
    }

    public final Map<String, Entry> entries = new LinkedHashMap<>();

    public Stream<Entry> of(String path) {
        return entries.values().stream().filter(entry -> entry.path.equals(path));
    }

    private Stream<Entry> standing(String path) {
        return of(path).filter(entry -> !entry.withdrawn);
    }

    List<Ledger.Partner> partners() {
        return standing("/partners")
                .map(entry -> new Ledger.Partner(
                        entry.id, entry.content.path("sector").asText(), set(entry.content.path("programmes"))))
                .toList();
    }

    List<Ledger.Product> products() {
        return standing("/knowledge-products")
                .map(entry -> entry.content)
                .map(it -> new Ledger.Product(
                        set(it.path("themes")),
                        it.path("programme").asText(null),
                        it.path("phase").asText(null),
                        LocalDate.parse(it.path("publishedOn").asText())))
                .toList();
    }

    List<Ledger.Contribution> contributions() {
        return standing("/contributions")
                .map(entry -> entry.content)
                .map(it -> new Ledger.Contribution(
                        it.path("kind").asText(),
                        it.path("programme").asText(null),
                        it.path("phase").asText(null),
                        it.path("year").asInt(),
                        new BigDecimal(it.path("amount").path("value").asText()),
                        it.path("amount").path("currency").asText()))
                .toList();
    }

    /** A portfolio of a programme has one entry per year: the API does not define which of two would count. */
    public boolean hasPortfolio(String programme, int year) {
        return of("/contributions")
                .map(entry -> entry.content)
                .anyMatch(it -> it.path("kind").asText().equals("portfolio")
                        && it.path("programme").asText().equals(programme)
                        && it.path("year").asInt() == year);
    }

    private static Set<String> set(JsonNode list) {
        List<String> values = new ArrayList<>();
        list.forEach(value -> values.add(value.asText()));
        return new TreeSet<>(values);
    }
}
