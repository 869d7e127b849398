package capacity.http.export;

import static capacity.http.export.ExportServer.page;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.http.export.ExportServer.Ending;
import capacity.http.export.ExportServer.Row;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class ExportStreamTest {

    private static final String LAST_CHUNK = "\r\n0\r\n\r\n";

    /** Far more than sockets keep. */
    private static final int LONG = 200;

    private static final int LAST_PART = 2_000;

    private static final String TEXT = "x".repeat(1_000);

    private static IntFunction<Uni<List<Row>>> pages(int count) {
        return number -> page(number, number < count ? 100 : 0, TEXT);
    }

    private static IntFunction<Uni<List<Row>>> failureAfter(int count) {
        return number -> number < count
                ? page(number, 100, TEXT)
                : Uni.createFrom().failure(new IllegalStateException("the database is away"));
    }

    /** The last part of a response that ends properly. */
    private static String read(Socket client) throws IOException {
        InputStream in = client.getInputStream();
        byte[] some = new byte[1 << 16];
        String last = "";
        while (!last.endsWith(LAST_CHUNK)) {
            int got = in.read(some);
            if (got < 0) {
                break;
            }
            last = last.substring(Math.max(0, last.length() - LAST_PART)) + new String(some, 0, got, US_ASCII);
        }
        return last;
    }

    private static Ending ending(ExportServer server) throws Exception {
        return server.recorded.get(30, TimeUnit.SECONDS);
    }

    @Test
    void all_pages_arrive_and_the_end_is_recorded() throws Exception {
        try (ExportServer server = new ExportServer(pages(3), true);
                Socket client = server.client("HTTP/1.1")) {
            String heard = read(client);
            assertTrue(heard.endsWith(LAST_CHUNK), heard);
            assertTrue(heard.contains("\"2.99\""), heard);
            assertEquals(new Ending(300, true), ending(server));
            server.finished.get(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void a_failure_in_between_breaks_the_connection() throws Exception {
        try (ExportServer server = new ExportServer(failureAfter(3), true);
                Socket client = server.client("HTTP/1.1")) {
            assertThrows(SocketException.class, () -> read(client));
            assertEquals(new Ending(300, false), ending(server));
            server.released.get(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void a_client_of_http_1_0_notices_too_although_it_knows_no_chunks() throws Exception {
        try (ExportServer server = new ExportServer(failureAfter(3), true);
                Socket client = server.client("HTTP/1.0")) {
            assertThrows(SocketException.class, () -> read(client));
        }
    }

    @Test
    void a_file_whose_end_cannot_be_recorded_is_cut_off() throws Exception {
        try (ExportServer server = new ExportServer(pages(3), false);
                Socket client = server.client("HTTP/1.1")) {
            assertThrows(SocketException.class, () -> read(client));
        }
    }

    @Test
    void no_page_is_read_while_the_client_has_not_fetched_the_last_one() throws Exception {
        try (ExportServer server = new ExportServer(pages(LONG), true);
                Socket client = server.client("HTTP/1.1")) {
            while (!server.response.get(30, TimeUnit.SECONDS).writeQueueFull()) {
                Thread.onSpinWait();
            }
            assertFalse(server.recorded.isDone());
            assertTrue(read(client).endsWith(LAST_CHUNK));
            assertEquals(new Ending(LONG * 100L, true), ending(server));
            assertEquals(0, server.askedWhileFull.get());
        }
    }

    @Test
    void a_client_that_goes_away_frees_the_slot_and_is_recorded_as_cut_off() throws Exception {
        try (ExportServer server = new ExportServer(pages(LONG), true)) {
            Socket client = server.client("HTTP/1.1");
            while (!server.response.get(30, TimeUnit.SECONDS).writeQueueFull()) {
                Thread.onSpinWait();
            }
            client.close();
            server.released.get(30, TimeUnit.SECONDS);
            server.finished.get(30, TimeUnit.SECONDS);
            assertFalse(ending(server).whole());
        }
    }
}
