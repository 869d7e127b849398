package capacity.local.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scripts in a copy of the checkout that was never built, on a machine that has only the programs of {@code bin}. */
class CommandScriptsIT {

    private static final Path CHECKOUT = Path.of(System.getProperty("checkout.root"));
    private static final List<String> USUAL = List.of(
            "bash", "cat", "chmod", "cksum", "dirname", "env", "find", "grep", "head", "mkdir", "paste", "rm", "sed",
            "tail", "tee", "touch");

    @TempDir
    private Path folder;

    private Path bin;

    private record Answer(int code, String said) {}

    @BeforeEach
    void copy() throws IOException {
        bin = Files.createDirectory(folder.resolve("bin"));
        for (String program : USUAL) {
            Files.createSymbolicLink(bin.resolve(program), Path.of("/usr/bin", program));
        }
        try (Stream<Path> files = Files.walk(CHECKOUT.resolve("deploy"))) {
            for (Path file : files.filter(CommandScriptsIT::isCommand).toList()) {
                Path copy = folder.resolve(CHECKOUT.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        Files.createDirectory(folder.resolve("libs"));
        Files.createFile(folder.resolve("pom.xml"));
        Files.createFile(folder.resolve("deploy/local/pom.xml"));
    }

    private static boolean isCommand(Path file) {
        String path = CHECKOUT.resolve("deploy").relativize(file).toString();
        return Files.isRegularFile(file) && path.matches("[a-z]+|benchmarks/run|help/.*|local/[a-z]+\\.sh");
    }

    private void program(String name, String script) throws IOException {
        Path file = Files.writeString(bin.resolve(name), "#!/bin/bash\n" + script + "\n");
        assertTrue(file.toFile().setExecutable(true));
    }

    private void java(String version) throws IOException {
        program(
                "java",
                "case $1 in -XshowSettings*) echo '    java.specification.version = " + version
                        + "' >&2 ;; *) echo \"started ${@: -1}\" ;; esac");
        program("javac", "");
    }

    private Answer run(String command, String... words) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(
                List.of(folder.resolve("deploy").resolve(command).toString()));
        line.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().keySet().removeAll(List.of("JAVA_HOME", "CAPACITY_BUILT", "CI"));
        builder.environment().put("PATH", bin.toString());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes());
        return new Answer(process.waitFor(), said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"up", "down", "token", "test", "compare", "backup", "republish", "restore", "benchmarks/run"})
    void print_their_help_without_java_and_maven_and_do_nothing_else(String command) throws Exception {
        assertEquals(new Answer(0, CommandHelp.text(command)), run(command, "--help"));
        assertEquals(new Answer(0, CommandHelp.text(command)), run(command, "make", "-h", "--wrong"));
        assertFalse(Files.exists(folder.resolve("deploy/local/target")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"up", "down", "token", "compare", "backup", "republish", "restore", "benchmarks/run"})
    void refuse_an_option_that_the_help_does_not_describe(String command) throws Exception {
        String name = "deploy/" + command;
        String refusal = name + " has no option --dat. " + name + " --help lists the options.\n";
        assertEquals(new Answer(2, refusal), run(command, "--data", "x", "--dat=1"));
        assertEquals(new Answer(2, refusal), run(command, "--data=x", "--dat"));
    }

    @Test
    void the_only_option_of_the_tests_that_is_not_mavens_is_in_their_help() throws Exception {
        assertEquals(java.util.Set.of("--faults", "-h, --help"), CommandHelp.options("test"));
        assertTrue(Files.readString(CHECKOUT.resolve("deploy/test")).contains("= --faults ]"));
    }

    @Test
    void name_what_is_missing() throws Exception {
        assertTrue(run("up").said().startsWith("Java is not installed here. Please install a JDK, version 17"));
        java("11");
        assertTrue(run("up").said().contains("is too old: its version is 11. Please install a JDK, version 17"));
        java("17");
        assertTrue(run("up").said().startsWith("Maven is not installed here. Please install Maven 3.8"));
        assertEquals(new Answer(1, "Nothing has been built here yet. Please run deploy/up first.\n"), run("down"));
    }

    @Test
    void tell_how_far_the_build_is_and_then_start_the_program() throws Exception {
        java("21");
        program("mvn", """
                echo "$@" > "${0%/*}/words"
                echo '[INFO] Building Capacity Tracker 1.0.0-SNAPSHOT    [1/2]'
                echo '[INFO] Building jar: /a/b.jar'
                echo '[INFO] Building HTTP: problems, bodies 1.0.0-SNAPSHOT [2/2]'
                mkdir -p "${0%/*}/../deploy/recovery/target"
                touch "${0%/*}/../deploy/recovery/target/recovery.jar\"""");
        Answer first = run("compare", "events");
        assertTrue(first.said().matches("""
                Building the recovery commands.*
                This takes less than a minute.
                \\[ *\\d+ s] starting Maven
                \\[ *\\d+ s] 1 of 2: Capacity Tracker
                \\[ *\\d+ s] 2 of 2: HTTP
                Built in \\d+ seconds.
                started events
                """), first::said);
        assertTrue(Files.readString(bin.resolve("words")).contains("-pl deploy/recovery -am package"));
        assertEquals(new Answer(0, "started events\n"), run("compare", "events"));
        Files.writeString(folder.resolve("libs/pom.xml"), "");
        assertTrue(run("compare").said().contains("The last build took"));
    }

    /** Two versions of one library on the class path do not start. */
    @Test
    void remove_the_libraries_of_the_last_build_when_a_pom_has_changed() throws Exception {
        java("17");
        program("mvn", """
                mkdir -p "${0%/*}/../deploy/recovery/target"
                touch "${0%/*}/../deploy/recovery/target/recovery.jar\"""");
        run("compare");
        Path library = folder.resolve("deploy/recovery/target/lib/a-1.jar");
        Files.createDirectories(library.getParent());
        Files.createFile(library);
        Files.writeString(folder.resolve("libs/pom.xml"), "");
        assertTrue(run("compare").said().contains("Built in"));
        assertTrue(Files.exists(library));
        Files.writeString(folder.resolve("deploy/local/pom.xml"), "a-2");
        assertTrue(run("compare").said().contains("Built in"));
        assertFalse(Files.exists(library));
    }

    @Test
    void explain_why_a_build_has_failed() throws Exception {
        java("17");
        program("mvn", "echo '[ERROR] Could not transfer artifact a:b'; exit 1");
        assertTrue(run("up").said().contains("Maven could not download all libraries. Please check the network"));
        program("mvn", "echo '[ERROR] wrong.java:[1,1] is wrong'; exit 1");
        Answer failed = run("up");
        assertTrue(failed.said().contains("[ERROR] wrong.java:[1,1] is wrong\nThe build has failed"), failed::said);
        assertEquals(1, failed.code());
        program("mvn", "exit 1");
        String silent = run("up").said();
        assertTrue(silent.contains("Maven ended without an error message.\nThe build has failed"), silent);
    }
}
