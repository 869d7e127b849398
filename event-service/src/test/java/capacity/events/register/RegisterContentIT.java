package capacity.events.register;

import static capacity.events.OrganizerRequests.created;
import static capacity.events.OrganizerRequests.get;
import static capacity.events.OrganizerRequests.newId;
import static capacity.events.OrganizerRequests.patch;
import static capacity.events.OrganizerRequests.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.events.EventTestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The content that register entries may have, and their lists. */
@QuarkusTest
@QuarkusTestResource(EventTestStack.class)
class RegisterContentIT {

    private static Map<String, Object> pledge(String value, String currency) {
        return new HashMap<>(Map.of(
                "programme", "china-trust-fund",
                "donor", "MEP",
                "year", 2014,
                "kind", "pledge",
                "amount", Map.of("value", value, "currency", currency)));
    }

    @Test
    void money_is_compared_by_value_and_shown_with_the_digits_of_its_currency() {
        Map<String, Object> body = pledge("2000000", "USD");
        body.put("id", newId());
        String path = created("/contributions", body);
        get(path).then().body("amount.value", equalTo("2000000.00"));
        body.put("amount", Map.of("value", "2000000.000", "currency", "USD"));
        post("/contributions", body).then().statusCode(200);
        patch(path, 1, "{\"amount\": {\"value\": \"2000000.0\"}}").then().header("ETag", "\"1\"");
        patch(path, 1, "{\"amount\": {\"currency\": \"JPY\"}}").then().body("amount.value", equalTo("2000000"));
        get(created("/contributions", pledge("0.125", "USD"))).then().body("amount.value", equalTo("0.125"));
    }

    @Test
    void amounts_are_decimal_strings_above_zero_in_a_currency() {
        for (String value : List.of("0", "-1", "1.00001", "1e6", "two")) {
            post("/contributions", pledge(value, "USD"))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", hasItem("/amount/value"));
        }
        post("/contributions", pledge("1", "Dollar"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/amount/currency"));
        Map<String, Object> number = pledge("1", "USD");
        number.put("amount", Map.of("value", 1, "currency", "USD"));
        post("/contributions", number).then().statusCode(422);
    }

    @Test
    void all_faults_of_a_register_entry_are_reported_together() {
        post("/contributions", Map.of("year", 1899, "kind", "gift"))
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/programme", "/donor", "/year", "/amount", "/kind"));
        post("/knowledge-products", Map.of("type", "song", "url", "javascript:alert(1)"))
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/title", "/type", "/themes", "/publishedOn", "/url"));
        post("/partners", Map.of("name", "Somebody", "sector", "government"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/country"));
        post("/partners", Map.of("sector", "army", "country", "XX"))
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/name", "/sector", "/country"));
    }

    @ParameterizedTest
    @EnumSource
    void a_name_of_500_characters_is_kept_and_found_in_other_spellings(RegisterIT.RegisterKind register) {
        String mark = newId();
        Map<String, Object> body = register.body();
        body.put(register.text, ("İstanbul’da Mékong " + mark + " ").repeat(8) + "x".repeat(52));
        created(register.path, body);
        get(register.path + "?q=MEKONG istanbul'da " + mark).then().body("items.size()", equalTo(1));
        get(register.path + "?q=ankara " + mark).then().body("items.size()", equalTo(0));
        post(register.path, register.other(Map.of(register.text, "x".repeat(501))))
                .then()
                .statusCode(422);
    }

    @Test
    void links_are_kept_as_they_were_typed_if_browsers_open_them() {
        for (String link : List.of(
                "https://iemp_files.example.org/report.pdf",
                "https://环境.example.cn/a",
                "HTTP://[2001:db8::1]:80/?q=ü")) {
            get(created("/knowledge-products", product("url", link))).then().body("url", equalTo(link));
        }
        for (String link : List.of("https://ana@example.org/", "https://example.org\\a", "ftp://example.org/")) {
            post("/knowledge-products", product("url", link))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/url"));
        }
        get(created("/knowledge-products", product("url", ""))).then().body("url", nullValue());
    }

    private static Map<String, Object> product(String member, Object value) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "title",
                "Toolkit",
                "type",
                "toolkit",
                "themes",
                List.of("climate-change"),
                "publishedOn",
                "2015-03-01"));
        body.put(member, value);
        return body;
    }

    @Test
    void the_phases_of_a_programme_have_codes_of_their_own_and_do_not_end_before_they_begin() {
        Map<String, Object> phase = Map.of("code", "one", "name", "I", "from", "2015-01-01", "to", "2014-01-01");
        post("/programmes", Map.of("code", "x", "name", "X", "phases", List.of(phase, phase)))
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/phases", "/phases/0/to", "/phases/1/to"));
    }

    @Test
    void registers_are_filtered_by_what_they_are_about() {
        String programme = "p-" + newId();
        created(
                "/partners",
                Map.of("name", "A", "sector", "academia", "country", "KE", "programmes", List.of(programme)));
        created(
                "/partners",
                Map.of("name", "B", "sector", "business", "country", "KE", "programmes", List.of(programme)));
        assertEquals(List.of("A"), names("/partners?sector=academia,government&programme=" + programme, "name"));
        created(
                "/knowledge-products",
                Map.of(
                        "title",
                        "C",
                        "type",
                        "video",
                        "themes",
                        List.of("climate-change"),
                        "publishedOn",
                        "2015-03-01",
                        "programme",
                        programme));
        assertEquals(
                List.of("C"),
                names("/knowledge-products?theme=climate-change&year=2015,2016&programme=" + programme, "title"));
        created("/knowledge-products", languageOf(programme, "zh-Hant"));
        assertEquals(List.of("Toolkit"), names("/knowledge-products?language=zh&programme=" + programme, "title"));
        assertEquals(List.of(), names("/knowledge-products?type=video&year=2016&programme=" + programme, "title"));
        Map<String, Object> pledge = pledge("1", "USD");
        pledge.put("programme", programme);
        created("/contributions", pledge);
        assertEquals(List.of("MEP"), names("/contributions?kind=pledge&year=2014&programme=" + programme, "donor"));
        assertEquals(List.of(), names("/contributions?kind=portfolio&programme=" + programme, "donor"));
    }

    private static Map<String, Object> languageOf(String programme, String language) {
        Map<String, Object> body = product("programme", programme);
        body.put("languages", List.of(language));
        return body;
    }

    private static List<String> names(String query, String field) {
        return get(query).then().statusCode(200).extract().path("items." + field);
    }
}
