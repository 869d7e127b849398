package capacity.events.register;

import static capacity.events.OrganizerRequests.created;
import static capacity.events.OrganizerRequests.get;
import static capacity.events.OrganizerRequests.newId;
import static capacity.events.OrganizerRequests.patch;
import static capacity.events.OrganizerRequests.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import capacity.events.EventTestStack;
import capacity.events.OrganizerRequests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The promises that hold for every register alike. */
@QuarkusTest
@QuarkusTestResource(EventTestStack.class)
class RegisterIT {

    enum RegisterKind {
        PARTNERS("/partners", "name", Map.of("name", "Ministry", "sector", "government", "country", "KE")),
        PRODUCTS(
                "/knowledge-products",
                "title",
                Map.of(
                        "title",
                        "Toolkit",
                        "type",
                        "toolkit",
                        "themes",
                        List.of("climate-change"),
                        "publishedOn",
                        "2015-03-01")),
        CONTRIBUTIONS(
                "/contributions",
                "donor",
                Map.of(
                        "programme",
                        "china-trust-fund",
                        "donor",
                        "MEP",
                        "year",
                        2014,
                        "kind",
                        "pledge",
                        "amount",
                        Map.of("value", "2000000", "currency", "USD"))),
        PROGRAMMES(
                "/programmes",
                "name",
                Map.of(
                        "name",
                        "China Trust Fund",
                        "phases",
                        List.of(Map.of(
                                "code", "phase-1", "name", "Phase I", "from", "2013-01-01", "to", "2015-12-31"))));

        final String path;
        final String text;
        private final Map<String, ?> content;

        RegisterKind(String path, String text, Map<String, ?> content) {
            this.path = path;
            this.text = text;
            this.content = content;
        }

        String key() {
            return this == PROGRAMMES ? "code" : "id";
        }

        Map<String, Object> body() {
            Map<String, Object> body = new HashMap<>(content);
            body.put(key(), this == PROGRAMMES ? "p-" + newId() : newId());
            return body;
        }

        Map<String, Object> other(Map<String, Object> body) {
            Map<String, Object> other = new HashMap<>(body);
            other.put(text, "Something else");
            return other;
        }

        String rename(String name) {
            return "{\"" + text + "\": \"" + name + "\"}";
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_entry_is_registered_found_and_repeated(RegisterKind register) {
        Map<String, Object> body = register.body();
        Object key = body.get(register.key());
        post(register.path, body)
                .then()
                .statusCode(201)
                .header("Location", "/api/v1" + register.path + "/" + key)
                .header("ETag", "\"1\"")
                .body(register.key(), equalTo(key))
                .body("status", equalTo("registered"));
        post(register.path, body).then().statusCode(200);
        get(register.path + "/" + key).then().statusCode(200).body(register.text, equalTo(body.get(register.text)));
        post(register.path, register.other(body)).then().statusCode(409).body("code", equalTo("id-reused"));
    }

    @ParameterizedTest
    @EnumSource
    void an_entry_is_revised_by_a_patch_with_the_version_seen(RegisterKind register) {
        Map<String, Object> body = register.body();
        String path = created(register.path, body);
        patch(path, 1, register.rename("New"))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body(register.text, equalTo("New"));
        patch(path, 2, register.rename("New")).then().statusCode(200).header("ETag", "\"2\"");
        patch(path, 1, register.rename("Newer")).then().statusCode(412);
        patch(path, 2, register.rename(" "))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/" + register.text));
        patch(path, 2, "{\"" + register.key() + "\": \"" + newId() + "\"}")
                .then()
                .statusCode(422);
        OrganizerRequests.as("organizer")
                .contentType("application/json")
                .body("{}")
                .patch(OrganizerRequests.API + path)
                .then()
                .statusCode(428);
        post(register.path, body).then().statusCode(200).body(register.text, equalTo("New"));
    }

    @ParameterizedTest
    @EnumSource
    void an_entry_is_withdrawn_permanently_and_keeps_its_history(RegisterKind register) {
        String path = created(register.path, register.body());
        post(path + "/withdrawal", 7, Map.of("reason", "twice")).then().statusCode(412);
        post(path + "/withdrawal", "{}").then().statusCode(422);
        post(path + "/withdrawal", Map.of("reason", "twice"))
                .then()
                .statusCode(200)
                .body("status", equalTo("withdrawn"))
                .body("reason", equalTo("twice"));
        post(path + "/withdrawal", Map.of("reason", "again"))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        patch(path, 2, register.rename("New")).then().statusCode(409).body("code", equalTo("wrong-state"));
        get(path + "/history")
                .then()
                .body("items.version", contains(1, 2))
                .body("items[0].changes.field", hasItems("/" + register.text, "/status"))
                .body("items[1].changes.field", contains("/status", "/reason"));
    }

    @ParameterizedTest
    @EnumSource
    void the_list_is_filtered_by_status_and_by_text(RegisterKind register) {
        Map<String, Object> body = register.body();
        String mark = newId();
        body.put(register.text, "Marked " + mark);
        String path = created(register.path, body);
        String query = register.path + "?q=" + mark;
        get(query).then().body("items." + register.key(), contains(body.get(register.key())));
        get(query + "&status=withdrawn").then().body("items", not(hasItem(body)));
        post(path + "/withdrawal", Map.of("reason", "twice"));
        get(query + "&status=withdrawn").then().body("items.size()", equalTo(1));
        get(query + "&status=registered").then().body("items.size()", equalTo(0));
        get(register.path + "?status=gone&x=1").then().statusCode(400);
    }

    @ParameterizedTest
    @EnumSource
    void an_unknown_entry_is_not_found(RegisterKind register) {
        String path = register.path + "/" + newId();
        get(path).then().statusCode(404);
        get(path + "/history").then().statusCode(404);
        patch(path, 1, "{}").then().statusCode(404);
        post(path + "/withdrawal", Map.of("reason", "x")).then().statusCode(404);
    }
}
