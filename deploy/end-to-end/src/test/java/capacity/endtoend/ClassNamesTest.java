package capacity.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.local.Installation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A search for the name of a class finds one class. */
class ClassNamesTest {

    /** The same question, asked of each module. */
    private static final Set<String> ONCE_PER_MODULE =
            Set.of("ArchitectureTest.java", "OpenApiIT.java", "OutageIT.java", "RefusalIT.java", "SecurityIT.java");

    @Test
    void no_class_has_the_name_of_another() throws IOException {
        List<Path> sources = sources();
        Map<String, List<Path>> twice = sources.stream()
                .collect(Collectors.groupingBy(path -> path.getFileName().toString()));
        twice.keySet().removeAll(ONCE_PER_MODULE);
        twice.remove("package-info.java");
        twice.values().removeIf(paths -> paths.size() == 1);
        assertEquals(Map.of(), twice);
        assertTrue(sources.size() > 500, "only " + sources.size() + " classes were found");
    }

    private static List<Path> sources() throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path folder : folders()) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(path -> path.toString().endsWith(".java")).forEach(found::add);
            }
        }
        return found;
    }

    /** The sources of all modules, and nothing that a running stack writes. */
    private static List<Path> folders() throws IOException {
        try (Stream<Path> folders =
                Files.find(Installation.checkout(), 3, (path, file) -> file.isDirectory() && path.endsWith("src"))) {
            return folders.toList();
        }
    }
}
