package capacity.benchmarks;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** Prints what is being done, with the time of day. */
final class ConsoleLog {

    private ConsoleLog() {}

    static void say(String sentence) {
        System.out.println(LocalTime.now().truncatedTo(ChronoUnit.SECONDS) + "  " + sentence);
    }
}
