package capacity.local.command;

import capacity.local.Installation;
import capacity.local.process.ChildProcess;
import capacity.local.process.PollPause;
import capacity.local.stack.DataFolder;
import capacity.local.stack.StartupLog;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** The launcher in a process of its own that outlives this one. This one repeats its output until it is ready. */
record DetachedLauncher(Path data, int port, boolean sample) {

    int start(StartupLog progress) {
        Path log = data.resolve("launcher.log." + ProcessHandle.current().pid());
        Process launcher = launch(log);
        Path ready = DataFolder.addresses(data);
        int told = 0;
        while (true) {
            boolean over = Files.exists(ready) || !launcher.isAlive();
            told = tell(log, told, progress);
            if (over) {
                return settle(log, launcher.isAlive());
            }
            PollPause.briefly("the stack");
        }
    }

    /** If two are started at the same time, one is refused. It must not delete the log of the other. */
    private int settle(Path log, boolean up) {
        try {
            if (up) {
                Files.move(log, data.resolve("launcher.log"), StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.delete(log); // all of it has been printed
            }
            return up ? 0 : 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process launch(Path log) {
        try {
            return new ProcessBuilder(command())
                    .redirectInput(new File("/dev/null"))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start the launcher: " + e.getMessage(), e);
        }
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(ChildProcess.run("setsid", "true") ? List.of("setsid") : List.of());
        command.add(Installation.java());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), UpCommand.class.getName()));
        command.addAll(List.of("--port=" + port, "--data=" + data));
        if (sample) {
            command.add("--sample");
        }
        return command;
    }

    /** Prints the complete lines that were not yet printed. @return how many lines are printed in all */
    private static int tell(Path log, int told, StartupLog progress) {
        try {
            String text = Files.readString(log);
            List<String> lines =
                    text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
            lines.subList(told, lines.size()).forEach(progress::plain);
            return lines.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
