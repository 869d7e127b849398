package capacity.journal.postgres;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** Between a client and PostgreSQL. Cuts the connection at a statement: before it arrives, or before its answer does. */
public final class CuttingProxy implements AutoCloseable {

    public enum Cut {
        /** The statement never reaches the database. */
        REQUEST,
        /** The database does it, and nobody hears of it. */
        REPLY
    }

    private final ServerSocket server;
    private final int target;
    private final String statement;
    private final Cut cut;
    private final AtomicInteger left;

    /** @param times how many connections are cut, one after the other */
    public CuttingProxy(int target, String statement, Cut cut, int times) throws IOException {
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.target = target;
        this.statement = statement;
        this.cut = cut;
        this.left = new AtomicInteger(times);
        daemon(this::accept);
    }

    public int port() {
        return server.getLocalPort();
    }

    /** How many cuts are still to come. */
    public int left() {
        return left.get();
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
                return;
            }
        }
    }

    private final class Pair {

        private final Socket client;
        private final Socket database;
        private volatile boolean deaf;

        Pair(Socket client, Socket database) {
            this.client = client;
            this.database = database;
        }

        void requests() {
            copy(client, database, bytes -> {
                if (new String(bytes, ISO_8859_1).contains(statement)
                        && left.getAndUpdate(n -> Math.max(n - 1, 0)) > 0) {
                    deaf = true;
                    return cut == Cut.REPLY;
                }
                return true;
            });
        }

        void replies() {
            copy(database, client, bytes -> !deaf);
        }

        private void copy(Socket from, Socket to, Filter filter) {
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
    }

    private interface Filter {
        boolean passes(byte[] bytes);
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "cutting-proxy");
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
