package capacity.local.stack;

import capacity.local.Database;
import capacity.local.Service;
import capacity.local.token.TokenKeys;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** What one more replica of a service is told, so that it joins a running stack. */
public final class ReplicaEnvironment {

    private ReplicaEnvironment() {}

    /** @throws IllegalStateException if no stack runs with this data folder */
    public static Map<String, String> of(Service service, int port, Path folder) {
        Properties addresses = addresses(folder);
        String database = service.database();
        return new ServiceEnvironment(
                        addresses.getProperty("kafka"),
                        TokenKeys.readOrCreate(folder).publicKey(),
                        DataFolder.masterKey(folder))
                .of(
                        service,
                        port,
                        new Database(
                                database,
                                addresses.getProperty(database + ".user"),
                                addresses.getProperty(database + ".password"),
                                addresses.getProperty(database + ".jdbc-url"),
                                addresses.getProperty(database + ".reactive-url")));
    }

    private static Properties addresses(Path folder) {
        Path file = DataFolder.addresses(folder);
        if (Files.notExists(file)) {
            throw new IllegalStateException(
                    "No stack is ready with the data folder " + folder + ". Please start one with deploy/up.");
        }
        try (Reader reader = Files.newBufferedReader(file)) {
            Properties addresses = new Properties();
            addresses.load(reader);
            return addresses;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + ".", e);
        }
    }
}
