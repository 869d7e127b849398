package capacity.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Optional;

/** Ports of the loopback interface. */
public final class Ports {

    private Ports() {}

    public static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("There is no free port on the loopback interface.", e);
        }
    }

    public static int orFree(int port) {
        return port == 0 ? free() : port;
    }

    /** @return why this port cannot be opened: it is in use, or not allowed for this user; empty if it is free */
    public static Optional<String> refusal(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return Optional.empty();
        } catch (IOException | IllegalArgumentException e) { // IllegalArgumentException: there is no such port
            return Optional.of(e.getMessage());
        }
    }
}
