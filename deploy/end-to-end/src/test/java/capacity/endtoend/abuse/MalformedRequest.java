package capacity.endtoend.abuse;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/** Requests that no client should send, and their permitted answers. */
record MalformedRequest(String name, List<byte[]> parts, Set<Integer> statuses) {

    private static final int MEGABYTE = 1 << 20;
    private static final String LINE = "\r\n";

    private static final String WEB_SOCKET = "Connection: Upgrade\r\nUpgrade: websocket\r\n"
            + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n";

    static List<MalformedRequest> all(String path, String token) {
        String headers = "Host: x\r\nAuthorization: Bearer " + token + LINE;
        String get = "GET " + path + "?event=1 HTTP/1.1\r\n" + headers;
        String post = "POST " + path + " HTTP/1.1\r\n" + headers + "Content-Type: application/json\r\n";
        String chunked = post + "Transfer-Encoding: chunked\r\n\r\n";
        return List.of(
                of("a percent sign alone in the path", 400, "GET " + path + "/%zz HTTP/1.1\r\n" + headers + LINE),
                of("a percent sign at the end", 400, "GET " + path + "?q=%2 HTTP/1.1\r\n" + headers + LINE),
                of(
                        "a line of 70,000",
                        414,
                        "GET " + path + "?q=" + "a".repeat(70_000) + " HTTP/1.1\r\n" + headers + LINE),
                of("a huge header", 431, get + "X-A: " + "a".repeat(70_000) + LINE + LINE),
                of("many headers", 431, get + "X-A: 1\r\n".repeat(20_000) + LINE),
                of("U+0000 in a header", 400, get + "X-A: a\0b\r\n\r\n"),
                of("a header without a name", 400, get + "nonsense\r\n\r\n"),
                of("two hosts", 400, get + "Host: y\r\n\r\n"),
                of("no host", 400, "GET " + path + " HTTP/1.1\r\n\r\n"),
                of("HTTP/3.7", 400, "GET " + path + " HTTP/3.7\r\n" + headers + LINE),
                of("noise", 400, "\1\2\3\4\377\376 \r\n\r\n"),
                of("HTTP/2 without an upgrade", 400, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
                of("a target without a slash", 400, "GET api HTTP/1.1\r\n" + headers + LINE),
                of("an unheard-of coding", 400, post + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n"),
                of("a wish for a WebSocket", 400, get + WEB_SOCKET + LINE),
                of("a token of dots", 401, "GET " + path + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ...\r\n\r\n"),
                of("an exponent without end", 400, sized(post, "{\"id\":1e9999999999999}")),
                of("two lengths", 400, post + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}"),
                of("no length at all", 400, post + "Content-Length: many\r\n\r\n"),
                of("10 MB announced", 413, post + "Content-Length: 10485760\r\n\r\n"),
                of("10 MB sent", 413, post + "Content-Length: 10485760\r\n\r\n", " ".repeat(10 * MEGABYTE)),
                of("10 MB in chunks", 413, chunked, ("100000\r\n" + " ".repeat(MEGABYTE) + LINE).repeat(10)),
                of("broken chunks", 400, chunked + "zz\r\n{}\r\n0\r\n\r\n"),
                of("a million items", 400, sized(post, "{\"items\":[" + "0,".repeat(999_999) + "0]}")),
                of("deep nesting", 400, sized(post, "[".repeat(60_000))),
                of("a number without end", 422, sized(post, "{\"id\":1e400000000}")),
                of("a name twice", 400, sized(post, "{\"id\":1,\"id\":2}")),
                of("no UTF-8", 400, sized(post, "{\"id\":\"\377\376\"}")),
                new MalformedRequest(
                        "a bomb",
                        List.of(
                                (post + "Content-Encoding: gzip\r\nContent-Length: " + bomb().length + "\r\n\r\n")
                                        .getBytes(ISO_8859_1),
                                bomb()),
                        Set.of(415)));
    }

    private static MalformedRequest of(String name, int status, String... parts) {
        return new MalformedRequest(
                name,
                List.of(parts).stream().map(part -> part.getBytes(ISO_8859_1)).toList(),
                Set.of(status));
    }

    private static String sized(String head, String body) {
        return head + "Content-Length: " + body.length() + LINE + LINE + body;
    }

    /** A hundred megabytes of spaces, packed. */
    private static byte[] bomb() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
            byte[] megabyte = " ".repeat(MEGABYTE).getBytes(ISO_8859_1);
            for (int i = 0; i < 100; i++) {
                zip.write(megabyte);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return packed.toByteArray();
    }
}
