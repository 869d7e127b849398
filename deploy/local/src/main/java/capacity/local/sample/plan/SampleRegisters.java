package capacity.local.sample.plan;

import capacity.local.sample.data.Countries;
import capacity.local.sample.data.RequestBody.Partner;
import capacity.local.sample.data.RequestBody.Product;
import capacity.local.sample.data.SampleIds;
import capacity.local.sample.data.TextTable;
import capacity.local.sample.data.TitleText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The partner institutions and the knowledge products: first those that the brochure names, then reconstructed ones. */
final class SampleRegisters {

    private static final long SEED = 94;
    private static final List<String> PROGRAMMES = List.of(TrustFund.CODE);

    private SampleRegisters() {}

    static List<Partner> partners(Countries countries) {
        List<Partner> partners = new ArrayList<>();
        TextTable.read("partners.txt")
                .forEach(row -> partners.add(partner(
                        row.text("name"), row.text("sector"), row.text("country"), List.of(row.text("aliases")))));
        int number = 0;
        for (TextTable.Row row : TextTable.read("partner-series.txt")) {
            for (int i = 0; i < row.number("count"); i++) {
                partners.add(reconstructed(++number, row.text("sector"), countries));
            }
        }
        return partners;
    }

    private static Partner reconstructed(int number, String sector, Countries countries) {
        // thirteen steps each time: a different country for each, and all regions among the partners of a sector
        String code = countries.codes().get(number * 13 % countries.codes().size());
        String place = TitleText.of(sector) + ", " + countries.get(code).name();
        return partner(TitleText.format("Reconstructed partner %02d (%s)", number, place), sector, code, null);
    }

    private static Partner partner(String name, String sector, String country, List<String> aliases) {
        return new Partner(SampleIds.of("partner/" + name), name, sector, country, aliases, PROGRAMMES);
    }

    static List<Product> products() {
        List<Product> products = new ArrayList<>();
        TextTable.read("products.txt")
                .forEach(row ->
                        products.add(product(row, row.text("title"), row.date("published"), row.list("languages"))));
        Random random = new Random(SEED);
        int number = 0;
        for (TextTable.Row row : TextTable.read("product-series.txt")) {
            for (int i = 0; i < row.number("count"); i++) {
                products.add(reconstructed(++number, row, random));
            }
        }
        return products;
    }

    private static Product reconstructed(int number, TextTable.Row row, Random random) {
        String about = TitleText.of(row.text("type")) + ", " + TitleText.of(row.text("theme"));
        LocalDate published = LocalDate.of(2013, 7, 1).plusDays(random.nextInt(1600));
        return product(
                row,
                TitleText.format("Reconstructed knowledge product %02d (%s)", number, about),
                published,
                List.of("en"));
    }

    private static Product product(TextTable.Row row, String title, LocalDate published, List<String> languages) {
        return new Product(
                SampleIds.of("product/" + title),
                title,
                row.text("type"),
                List.of(row.text("theme")),
                languages,
                published,
                TrustFund.CODE,
                TrustFund.phaseOf(published));
    }
}
