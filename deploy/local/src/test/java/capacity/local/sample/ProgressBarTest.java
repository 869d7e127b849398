package capacity.local.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final ProgressBar bar = new ProgressBar(new PrintStream(written, true, UTF_8), "Loading", 4_000);

    @Test
    void the_line_grows_with_the_work_and_is_never_rewritten() {
        bar.advance(900);
        assertEquals("Loading 0%....10%....20%.", written.toString(UTF_8));
        bar.advance(3_100);
        bar.end();
        assertEquals(
                "Loading 0%....10%....20%....30%....40%....50%....60%....70%....80%....90%....100%"
                        + System.lineSeparator(),
                written.toString(UTF_8));
    }
}
