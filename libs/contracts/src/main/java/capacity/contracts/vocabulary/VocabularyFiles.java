package capacity.contracts.vocabulary;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads vocabularies from {@code vocabularies/<name>.json}, which have the shape of the API's answer. */
public final class VocabularyFiles {
    // an unknown field is an error (Jackson's default): a misspelt countsAs must not be ignored silently
    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new Jdk8Module()).build();

    private VocabularyFiles() {}

    /** From the classpath; {@link IllegalStateException} when there is no such file. */
    public static Vocabulary load(String name) {
        String path = "/vocabularies/" + name + ".json";
        try (InputStream file = VocabularyFiles.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("no " + path + " on the classpath");
            }
            return read(name, file);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private static Vocabulary read(String name, InputStream json) throws IOException {
        return new Vocabulary(name, JSON.readValue(json, Items.class).items());
    }

    private record Items(List<Vocabulary.Item> items) {}
}
