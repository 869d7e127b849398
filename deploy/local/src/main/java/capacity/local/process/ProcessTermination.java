package capacity.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** Ends processes, also those that are not our children. */
public final class ProcessTermination {

    private ProcessTermination() {}

    /** Asks the process to end, and kills it after this time. An interrupt does not shorten the wait; it is kept for later. */
    public static void stop(ProcessHandle process, ChildProcess.Stop how, Duration patience) {
        if (isAlive(process)) {
            signal(process, how.name());
        }
        if (!await(process, patience)) {
            kill(process);
        }
    }

    static void kill(ProcessHandle process) {
        signal(process, "KILL");
        await(process, Duration.ofSeconds(10));
    }

    private static void signal(ProcessHandle process, String name) {
        ChildProcess.run("sh", "-c", "kill -" + name + " " + process.pid());
    }

    /**
     * Unlike {@link ProcessHandle#isAlive()} it is false for a zombie: in a container the first process often collects no orphans, and they
     * would seem to be alive for ever.
     */
    public static boolean isAlive(ProcessHandle process) {
        return process.isAlive() && !isZombie(process.pid());
    }

    private static boolean isZombie(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            return stat.startsWith("Z", stat.lastIndexOf(')') + 2);
        } catch (IOException e) {
            return false;
        }
    }

    /** @return whether it has ended in time */
    public static boolean await(ProcessHandle process, Duration patience) {
        Instant deadline = Instant.now().plus(patience);
        boolean interrupted = Thread.interrupted();
        while (isAlive(process) && Instant.now().isBefore(deadline)) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return !isAlive(process);
    }
}
