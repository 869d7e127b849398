package capacity.local.stack;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Prints what happened and when, in seconds since the start. */
public final class StartupLog {

    private final PrintStream out;
    private final Instant start = Instant.now();

    public StartupLog(PrintStream out) {
        this.out = out;
    }

    public synchronized void say(String text) {
        double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
        out.println(String.format(Locale.ROOT, "[%5.1f s] %s", seconds, text));
        out.flush();
    }

    public synchronized void plain(String text) {
        out.println(text);
        out.flush();
    }
}
