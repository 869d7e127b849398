package capacity.projections.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.projections.ProjectionFixture;
import capacity.projections.ProjectionStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is sent compressed, and to whom. */
@QuarkusTest
@QuarkusTestResource(ProjectionStack.class)
class CompressionIT {

    private static final Optional<String> GZIP = Optional.of("gzip");

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void createTopics() throws Exception {
        ProjectionFixture.topics();
        ProjectionFixture.untilApplied();
    }

    @Test
    void an_answer_is_compressed_from_a_kilobyte_on_for_those_who_accept_it() throws Exception {
        HttpResponse<byte[]> plain = send("GET", "/api/v1/totals/headline", "identity");
        HttpResponse<byte[]> small = send("GET", "/api/v1/totals/headline", "gzip");
        assertTrue(plain.body().length > 1024);
        assertEquals(Optional.empty(), encoding(plain));
        assertEquals(GZIP, encoding(small));
        assertEquals(new String(plain.body()), new String(unpacked(small)));
        assertEquals(plain.headers().firstValue("ETag"), small.headers().firstValue("ETag"));
        assertTrue(small.headers().firstValue("Vary").orElse("").contains("Accept-Encoding"));
    }

    @Test
    void a_short_answer_is_not_compressed() throws Exception {
        HttpResponse<byte[]> refused = send("GET", "/api/v1/totals?by=nothing", "gzip");
        assertEquals(400, refused.statusCode());
        assertEquals(Optional.empty(), encoding(refused));
    }

    @Test
    void the_bundle_is_compressed_well_and_the_same_for_head() throws Exception {
        String bundle = bundle();
        HttpResponse<byte[]> plain = send("GET", bundle, "identity");
        HttpResponse<byte[]> packed = send("GET", bundle, "br, gzip;q=0.8");
        HttpResponse<byte[]> head = send("HEAD", bundle, "gzip");
        assertEquals(GZIP, encoding(packed));
        assertTrue(Arrays.equals(plain.body(), unpacked(packed)));
        assertTrue(packed.body().length < plain.body().length / 2, () -> "only " + packed.body().length);
        assertEquals(
                packed.headers().firstValue("Content-Length"), head.headers().firstValue("Content-Length"));
        assertTrue(packed.headers().firstValue("Cache-Control").orElse("").contains("immutable"));
        assertEquals(Optional.empty(), encoding(send("GET", bundle, "gzip;q=0")));
    }

    @Test
    void pages_are_only_read() throws Exception {
        for (String page : new String[] {"/", "/docs/", bundle()}) {
            assertEquals(405, send("POST", page, "identity").statusCode(), page);
            HttpResponse<byte[]> options = send("OPTIONS", page, "identity");
            assertEquals(204, options.statusCode(), page);
            assertEquals(Optional.of("GET, HEAD, OPTIONS"), options.headers().firstValue("Allow"), page);
        }
    }

    @Test
    void other_origins_may_not_call_the_api() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri("/api/v1/totals"))
                .header("Origin", "https://elsewhere.example")
                .build();
        HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
        assertEquals(Optional.empty(), answer.headers().firstValue("Access-Control-Allow-Origin"));
    }

    private String bundle() throws Exception {
        Matcher link = Pattern.compile("/static/[^\"]*\\.js")
                .matcher(new String(send("GET", "/", "identity").body()));
        assertTrue(link.find());
        return link.group();
    }

    private HttpResponse<byte[]> send(String method, String path, String accepted) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri(path))
                .method(method, BodyPublishers.noBody())
                .header("Accept-Encoding", accepted)
                .build();
        return client.send(request, BodyHandlers.ofByteArray());
    }

    private static URI uri(String path) {
        return URI.create("http://localhost:" + RestAssured.port + path);
    }

    private static Optional<String> encoding(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Encoding");
    }

    private static byte[] unpacked(HttpResponse<byte[]> answer) throws IOException {
        return new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes();
    }
}
