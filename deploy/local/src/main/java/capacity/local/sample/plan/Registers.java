package capacity.local.sample.plan;

import capacity.local.sample.plan.Body.Partner;
import capacity.local.sample.plan.Body.Product;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The partner institutions and the knowledge products: those that the brochure names, then reconstructed ones. */
final class Registers {

    private static final long SEED = 94;
    private static final List<String> PROGRAMMES = List.of(Programme.CODE);

    private Registers() {}

    static List<Partner> partners(Countries countries) {
        List<Partner> partners = new ArrayList<>();
        Table.read("partners.txt")
                .forEach(row -> partners.add(partner(
                        row.text("name"), row.text("sector"), row.text("country"), List.of(row.text("aliases")))));
        int number = 0;
        for (Table.Row row : Table.read("partner-series.txt")) {
            for (int i = 0; i < row.number("count"); i++) {
                partners.add(reconstructed(++number, row.text("sector"), countries));
            }
        }
        return partners;
    }

    private static Partner reconstructed(int number, String sector, Countries countries) {
        // thirteen steps on each time: another country for each, and all regions among the partners of a sector
        String code = countries.codes().get(number * 13 % countries.codes().size());
        String place = Wording.of(sector) + ", " + countries.get(code).name();
        return partner(Wording.format("Reconstructed partner %02d (%s)", number, place), sector, code, null);
    }

    private static Partner partner(String name, String sector, String country, List<String> aliases) {
        return new Partner(Ids.of("partner/" + name), name, sector, country, aliases, PROGRAMMES);
    }

    static List<Product> products() {
        List<Product> products = new ArrayList<>();
        Table.read("products.txt")
                .forEach(row ->
                        products.add(product(row, row.text("title"), row.date("published"), row.list("languages"))));
        Random random = new Random(SEED);
        int number = 0;
        for (Table.Row row : Table.read("product-series.txt")) {
            for (int i = 0; i < row.number("count"); i++) {
                products.add(reconstructed(++number, row, random));
            }
        }
        return products;
    }

    private static Product reconstructed(int number, Table.Row row, Random random) {
        String about = Wording.of(row.text("type")) + ", " + Wording.of(row.text("theme"));
        LocalDate published = LocalDate.of(2013, 7, 1).plusDays(random.nextInt(1600));
        return product(
                row,
                Wording.format("Reconstructed knowledge product %02d (%s)", number, about),
                published,
                List.of("en"));
    }

    private static Product product(Table.Row row, String title, LocalDate published, List<String> languages) {
        return new Product(
                Ids.of("product/" + title),
                title,
                row.text("type"),
                List.of(row.text("theme")),
                languages,
                published,
                Programme.CODE,
                Programme.phaseOf(published));
    }
}
