package capacity.local.command;

import capacity.contracts.timezone.TimeZoneSource;
import capacity.local.Service;
import capacity.local.process.Ports;
import capacity.local.sample.SampleProgramme;
import capacity.local.stack.DataFolder;
import capacity.local.stack.LocalStack;
import capacity.local.stack.StartupLog;
import capacity.local.token.TokenCommand;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code deploy/up}: starts everything and stays until Ctrl-C. */
@Command(name = "deploy/up")
final class UpCommand implements Callable<Integer> {

    @Option(names = "--sample")
    private boolean sample;

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8080")
    private int port; // of the origin; 0: any free one

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--fresh")
    private boolean fresh;

    @Option(names = "--detach")
    private boolean detach;

    private volatile boolean stopping;

    private final StartupLog progress = new StartupLog(System.out);

    public static void main(String[] words) {
        System.exit(new CommandLine(new UpCommand())
                .setParameterExceptionHandler(new OptionRefusal())
                .execute(words));
    }

    @Override
    public Integer call() throws InterruptedException {
        try {
            choosePort();
            DataFolder folder = DataFolder.open(data.folder(), fresh);
            if (detach) {
                folder.close();
                return new DetachedLauncher(data.folder(), port, sample).start(progress);
            }
            run(folder);
            return 0;
        } catch (IllegalStateException | UncheckedIOException e) {
            if (!stopping) {
                progress.plain("Cannot start. " + e.getMessage());
            }
            return 1;
        }
    }

    private void choosePort() {
        if (port == 0) {
            port = Ports.free();
        } else if (DataFolder.running(data.folder()).isEmpty()) {
            Ports.refusal(port).ifPresent(why -> {
                throw new IllegalStateException(
                        "Port %d cannot be opened (%s). Please choose another one with --port.".formatted(port, why));
            });
        }
    }

    private void run(DataFolder folder) throws InterruptedException {
        LocalStack stack = new LocalStack(folder, port, Service::jar, progress);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stopping = true;
            progress.say("stopping");
            stack.close();
            folder.close();
        }));
        progress.say("the data are in " + folder.path());
        progress.say("the time zone rules are those of version "
                + TimeZoneSource.current().version());
        stack.start();
        progress.say("the gateway is ready on port " + port);
        if (sample) {
            String token = TokenCommand.print("admin", "--data", folder.path().toString());
            SampleProgramme.load(URI.create("http://localhost:" + port), token, System.out);
        }
        folder.publish(stack.addresses());
        progress.plain(ReadyMessage.text(port, data.words()));
        new CountDownLatch(1).await();
    }
}
