package capacity.journal.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Statements are in files, one idea each, beside the class that sends them. */
public final class Sql {

    private Sql() {}

    /** @throws IllegalArgumentException if the resources of the class's package have no such file */
    public static String load(Class<?> near, String file) {
        try (InputStream in = near.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException(near.getPackageName() + " has no " + file);
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
