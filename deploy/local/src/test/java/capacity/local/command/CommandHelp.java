package capacity.local.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The help of a command, which the shell prints: {@code deploy/help/NAME.txt}. */
public final class CommandHelp {

    private static final Path CHECKOUT = Path.of(System.getProperty("checkout.root"));

    private CommandHelp() {}

    /** Each option of the command, its value's name and default are in the help, and no other option is. */
    public static void assertDescribes(CommandSpec command) throws IOException {
        String name = command.name().substring("deploy/".length());
        Set<String> accepted = new TreeSet<>(Set.of("-h, --help")); // by the shell
        for (OptionSpec option : options(command)) {
            accepted.add(option.longestName()
                    + (option.arity().max() == 0 ? "" : " " + option.paramLabel())
                    + (option.arity().max() > 1 ? "..." : ""));
            String line = line(name, option.longestName());
            assertTrue(option.defaultValue() == null || line.contains("default: " + option.defaultValue()), line);
        }
        assertEquals(accepted, options(name));
        String usage = text(name);
        command.subcommands().keySet().forEach(word -> assertTrue(usage.contains("deploy/" + name + " " + word), word));
        command.positionalParameters()
                .forEach(word -> assertTrue(usage.contains(word.paramLabel()), word.paramLabel()));
    }

    /** Each with the name of its value: {@code --port PORT}. */
    public static Set<String> options(String name) throws IOException {
        return lines(name).stream()
                .map(line -> line.strip().split(" {2,}")[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public static String text(String name) throws IOException {
        return Files.readString(CHECKOUT.resolve("deploy/help").resolve(name + ".txt"));
    }

    private static List<OptionSpec> options(CommandSpec command) {
        List<OptionSpec> all = new java.util.ArrayList<>(command.options());
        command.subcommands()
                .values()
                .forEach(line -> all.addAll(line.getCommandSpec().options()));
        return all;
    }

    private static String line(String name, String option) throws IOException {
        return lines(name).stream()
                .filter(line -> line.contains(option))
                .findFirst()
                .orElse("");
    }

    private static List<String> lines(String name) throws IOException {
        return text(name).lines().filter(line -> line.startsWith("  -")).toList();
    }
}
