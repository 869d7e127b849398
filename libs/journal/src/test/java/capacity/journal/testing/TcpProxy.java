package capacity.journal.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Between clients and a server on this machine: reads all data, and may cut a connection instead of passing data on. */
public final class TcpProxy implements AutoCloseable {

    /** One connection. Each of the two is asked by one thread; what it refuses is not passed on, and the connection is cut. */
    public interface Connection {

        boolean passesRequest(byte[] bytes);

        boolean passesReply(byte[] bytes);
    }

    private final ServerSocket server;
    private final int target;
    private final Supplier<Connection> lines;

    /** @param lines asked for one for each connection */
    public TcpProxy(int target, Supplier<Connection> lines) throws IOException {
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.target = target;
        this.lines = lines;
        daemon(this::accept);
    }

    public int port() {
        return server.getLocalPort();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                connect(server.accept());
            } catch (IOException e) {
                // the target is unreachable, or this proxy is closed
            }
        }
    }

    private void connect(Socket client) throws IOException {
        try {
            Socket behind = new Socket(InetAddress.getLoopbackAddress(), target);
            Connection line = lines.get();
            daemon(() -> copy(client, behind, line::passesRequest));
            daemon(() -> copy(behind, client, line::passesReply));
        } catch (IOException e) {
            client.close();
            throw e;
        }
    }

    private static void copy(Socket from, Socket to, Predicate<byte[]> passes) {
        byte[] buffer = new byte[65_536];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                byte[] bytes = Arrays.copyOf(buffer, n);
                if (!passes.test(bytes)) {
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
        Thread thread = new Thread(work, "tap");
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
