package capacity.endtoend.fault;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import capacity.endtoend.Stack;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Between a service and PostgreSQL. When the database says that it has committed, nobody but us has heard of it: then the
 * connection may be cut, or worse things may happen.
 */
final class CommitTap implements AutoCloseable {

    /** CommandComplete of PostgreSQL's protocol: type, length, tag. A read that splits it is let through, and no harm is done. */
    private static final String COMMITTED = "C\0\0\0\013COMMIT\0";

    private static final IntPredicate NEVER = bytes -> false;

    private final ServerSocket server;
    private final int target;
    private volatile IntPredicate cut = NEVER;

    CommitTap(Stack stack, String database) throws IOException {
        this.target = URI.create(stack.property(database + ".jdbc-url").substring("jdbc:".length()))
                .getPort();
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        daemon(this::accept);
    }

    /** For a replica that shall go through here. */
    Map<String, String> environment(String database) {
        String address = "postgresql://127.0.0.1:" + server.getLocalPort() + "/" + database;
        return Map.of("QUARKUS_DATASOURCE_REACTIVE_URL", address, "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:" + address);
    }

    /** @param when asked at each commit, with the number of bytes that the transaction took to say: many if it wrote much */
    void cut(IntPredicate when) {
        cut = when;
    }

    void cutNothing() {
        cut = NEVER;
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                Socket database = new Socket(InetAddress.getLoopbackAddress(), target);
                Pair pair = new Pair(client, database);
                daemon(pair::requests);
                daemon(pair::replies);
            } catch (IOException e) {
                // the database is away, or we are closed
            }
        }
    }

    private final class Pair {

        private final Socket client;
        private final Socket database;
        private volatile int said;

        Pair(Socket client, Socket database) {
            this.client = client;
            this.database = database;
        }

        void requests() {
            copy(client, database, bytes -> {
                said += bytes.length; // one thread adds
                return true;
            });
        }

        void replies() {
            copy(database, client, bytes -> {
                if (!new String(bytes, ISO_8859_1).contains(COMMITTED)) {
                    return true;
                }
                int all = said;
                said = 0;
                return !cut.test(all);
            });
        }
    }

    private interface Filter {
        boolean passes(byte[] bytes);
    }

    private static void copy(Socket from, Socket to, Filter filter) {
        byte[] buffer = new byte[65_536];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                byte[] bytes = java.util.Arrays.copyOf(buffer, n);
                if (!filter.passes(bytes)) {
                    return;
                }
                out.write(bytes);
                out.flush();
            }
        } catch (IOException e) {
            // the other side hung up: so do we
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "commit-tap");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
