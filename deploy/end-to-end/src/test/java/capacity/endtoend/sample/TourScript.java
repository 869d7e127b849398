package capacity.endtoend.sample;

import static java.util.stream.Collectors.joining;

import capacity.endtoend.DeployedStack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The commands of the README's tour, pasted as they are. */
final class TourScript {

    private static final Path CHECKOUT = Path.of(System.getProperty("checkout.root"));
    private static final Pattern BLOCK = Pattern.compile("```bash\\n(.*?)```", Pattern.DOTALL);

    private final DeployedStack stack;

    TourScript(DeployedStack stack) {
        this.stack = stack;
    }

    /** @return all that the commands printed */
    String run() throws IOException, InterruptedException {
        Process bash = new ProcessBuilder("bash", "-eu", "-c", commands())
                .directory(CHECKOUT.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(bash.getInputStream().readAllBytes());
        if (bash.waitFor() != 0) {
            throw new AssertionError("the tour stopped:\n" + output);
        }
        return output;
    }

    private String commands() throws IOException {
        String readme = Files.readString(CHECKOUT.resolve("README.md"));
        return BLOCK.matcher(readme)
                .results()
                .map(block -> block.group(1))
                .collect(joining("\n"))
                .replace("http://localhost:8080", stack.origin().toString())
                .replaceAll("deploy/token (\\w+)", "deploy/token $1 --data " + stack.data());
    }
}
