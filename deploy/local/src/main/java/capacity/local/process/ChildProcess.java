package capacity.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A process that we have started. It runs in a session of its own, because Ctrl-C in a terminal reaches every process of the session
 * and the database must outlive its clients. It ends when we end, even by kill -9.
 */
public final class ChildProcess {

    /** The signal that asks a process to end cleanly. On TERM PostgreSQL waits for its clients; a JVM may ignore INT. */
    public enum Stop {
        INT,
        TERM
    }

    private static final List<String> OWN_SESSION = ifPresent("setsid");

    /**
     * The kernel sends the parent-death signal when the <em>thread</em> that started the child ends, not the process. So all
     * children are started by one thread that lives as long as the JVM.
     */
    private static final ExecutorService STARTER = Executors.newSingleThreadExecutor(ChildProcess::starterThread);

    private final Process process;
    private final Stop stop;

    private ChildProcess(Process process, Stop stop) {
        this.process = process;
        this.stop = stop;
    }

    /** @param builder with the plain command; only its command is changed */
    public static ChildProcess start(ProcessBuilder builder, Stop stop, List<String> wrapper) {
        List<String> command = new ArrayList<>(OWN_SESSION);
        command.addAll(wrapper);
        command.addAll(ifPresent("setpriv", "--pdeathsig", stop.name()));
        command.addAll(builder.command());
        return new ChildProcess(onStarterThread(builder.command(command)::start), stop);
    }

    public Process process() {
        return process;
    }

    public boolean alive() {
        return process.isAlive();
    }

    /** @return the exit code of a program that ends by itself */
    public int awaitExit() {
        ProcessTermination.await(process.toHandle(), Duration.ofMinutes(1));
        return process.onExit().join().exitValue();
    }

    public void kill() {
        ProcessTermination.kill(process.toHandle());
        collect();
    }

    /** Asks it to end, and kills it after this time. */
    public void stop(Duration patience) {
        ProcessTermination.stop(process.toHandle(), stop, patience);
        collect();
    }

    /** The JVM collects a zombie after a moment, and only then knows that the process has ended. */
    private void collect() {
        if (!ProcessTermination.isAlive(process.toHandle())) {
            process.onExit().join();
        }
    }

    /** These words if this machine has the program and it accepts the options; otherwise none, and we go on without it. */
    private static List<String> ifPresent(String... words) {
        List<String> trial = new ArrayList<>(List.of(words));
        trial.add("true");
        return run(trial.toArray(String[]::new)) ? List.of(words) : List.of();
    }

    public static boolean run(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Process onStarterThread(Callable<Process> start) {
        try {
            return STARTER.submit(start).get();
        } catch (ExecutionException e) {
            throw new UncheckedIOException("Cannot start a process.", new IOException(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while starting a process.", e);
        }
    }

    private static Thread starterThread(Runnable body) {
        Thread thread = new Thread(body, "starter of children");
        thread.setDaemon(true);
        return thread;
    }
}
