package capacity.events.vocabulary;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.nullValue;

import capacity.contracts.vocabulary.Vocabularies;
import capacity.events.EventTestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EventTestStack.class)
class VocabularyIT {

    @Test
    void every_vocabulary_is_published_without_a_token() {
        Vocabularies.all()
                .forEach((name, vocabulary) -> given().get("/api/v1/vocabularies/" + name)
                        .then()
                        .statusCode(200)
                        .body("items.size()", equalTo(vocabulary.items().size()))
                        .body("items[0].labels", hasKey("en")));
    }

    @Test
    void items_keep_the_order_in_which_they_are_offered() {
        given().get("/api/v1/vocabularies/formats")
                .then()
                .body("items.code", contains("in-person", "online", "hybrid"));
    }

    @Test
    void countries_carry_their_region_and_others_none() {
        given().get("/api/v1/vocabularies/countries")
                .then()
                .body("items.find { it.code == 'KE' }.region", equalTo("africa"));
        given().get("/api/v1/vocabularies/kinds").then().body("items[0].region", nullValue());
    }

    @Test
    void countries_say_as_what_they_are_counted() {
        given().get("/api/v1/vocabularies/countries")
                .then()
                .body("items.find { it.code == 'XK' }.labels.en", equalTo("Kosovo (UNSCR 1244)"))
                .body("items.find { it.code == 'XK' }.countsAs", equalTo("none"))
                .body("items.find { it.code == 'TW' }.labels.en", equalTo("Taiwan, Province of China"))
                .body("items.find { it.code == 'TW' }.countsAs", equalTo("CN"))
                .body("items.find { it.code == 'KE' }.countsAs", nullValue());
    }

    @Test
    void an_unknown_vocabulary_is_not_found() {
        given().get("/api/v1/vocabularies/colours").then().statusCode(404).contentType("application/problem+json");
    }
}
