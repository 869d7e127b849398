package capacity.recovery;

import capacity.journal.postgres.PgConnections;
import capacity.local.process.Folders;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.UnaryOperator;

/**
 * Where the stores are: those of the stack that runs on this machine, or any others. The environment names them in the same variables
 * as for the services ({@code CAPACITY_KAFKA}, {@code CAPACITY_EVENTS_DATABASE}, {@code …_DATABASE_USER}, {@code …_DATABASE_PASSWORD}).
 */
final class StoreAddresses {

    private final Properties stack;
    private final UnaryOperator<String> environment;

    private StoreAddresses(Properties stack, UnaryOperator<String> environment) {
        this.stack = stack;
        this.environment = environment;
    }

    /** @param data folder of a stack; the environment overrides it */
    static StoreAddresses of(Path data, UnaryOperator<String> environment) {
        Properties stack = new Properties();
        Path addresses = data.resolve("stack.properties");
        if (Files.exists(addresses)) {
            try (InputStream in = Files.newInputStream(addresses)) {
                stack.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        } else if (environment.apply("CAPACITY_KAFKA") == null) {
            Folders.requireReadable(data);
            throw new IllegalArgumentException("No stack is running with the data folder " + data
                    + ". Start it with deploy/up, or name Kafka and the databases in the environment.");
        }
        return new StoreAddresses(stack, environment);
    }

    /** @param other a Kafka that overrides all others, or null */
    Map<String, Object> kafka(String other) {
        String address = other == null ? value("CAPACITY_KAFKA", "kafka", "localhost:9092") : other;
        return Map.of("bootstrap.servers", address);
    }

    PgConnections database(Vertx vertx, String journal) {
        String variable = "CAPACITY_" + journal.toUpperCase(java.util.Locale.ROOT) + "_DATABASE";
        String url = stack.getProperty(journal + ".jdbc-url", "").replaceFirst("^jdbc:postgresql://", "");
        String address = Optional.ofNullable(environment.apply(variable))
                .orElse(url.isEmpty() ? "localhost:5432/" + journal : url);
        return new PgConnections(
                vertx,
                "postgresql://" + address,
                value(variable + "_USER", journal + ".user", journal),
                value(variable + "_PASSWORD", journal + ".password", journal));
    }

    private String value(String variable, String property, String otherwise) {
        return Optional.ofNullable(environment.apply(variable)).orElse(stack.getProperty(property, otherwise));
    }
}
