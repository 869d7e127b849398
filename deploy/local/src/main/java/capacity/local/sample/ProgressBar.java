package capacity.local.sample;

import java.io.PrintStream;

/** A line that only grows, from 0% to 100%, so it looks the same on a terminal and in a log file. Thread-safe. */
final class ProgressBar {

    private static final int DOTS = 50;
    private static final int DOTS_PER_NUMBER = 5;

    private final PrintStream out;
    private final long all;
    private long done;
    private int dots;

    ProgressBar(PrintStream out, String title, long all) {
        this.out = out;
        this.all = all;
        out.print(title + " 0%");
        out.flush();
    }

    synchronized void advance(long steps) {
        done += steps;
        while (dots < DOTS * done / all) {
            out.print(++dots % DOTS_PER_NUMBER == 0 ? 100 / DOTS * dots + "%" : ".");
        }
        out.flush();
    }

    void end() {
        out.println();
    }
}
