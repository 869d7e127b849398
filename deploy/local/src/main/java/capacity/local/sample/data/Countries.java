package capacity.local.sample.data;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The 81 countries of the programme, and its groups of countries. */
public final class Countries {

    /** @param zone IANA, of the city */
    public record Country(String code, String name, String region, String city, String zone, List<String> languages) {}

    private final Map<String, Country> byCode = new LinkedHashMap<>();
    private final Map<String, List<String>> groups = TextTable.read("groups.txt").stream()
            .collect(Collectors.toMap(row -> row.text("name"), row -> row.list("countries")));

    public Countries() {
        TextTable.read("countries.txt").forEach(row -> byCode.put(row.text("code"), country(row)));
    }

    private static Country country(TextTable.Row row) {
        return new Country(
                row.text("code"),
                row.text("name"),
                row.text("region"),
                row.text("city"),
                row.text("zone"),
                row.list("languages"));
    }

    public Country get(String code) {
        return byCode.get(code);
    }

    public List<String> codes() {
        return List.copyOf(byCode.keySet());
    }

    /** In an order of our own, so that hosts and guests of successive events are not neighbours in the alphabet. */
    public List<String> of(String region) {
        List<String> codes = byCode.values().stream()
                .filter(country -> country.region().equals(region))
                .map(Country::code)
                .collect(Collectors.toList());
        Collections.shuffle(codes, new Random(codes.size()));
        return codes;
    }

    /** @param names codes, or names of groups */
    public List<String> expand(List<String> names) {
        return names.stream()
                .flatMap(name -> groups.containsKey(name) ? groups.get(name).stream() : Stream.of(name))
                .distinct()
                .toList();
    }
}
