package capacity.journal.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

/** Between a client and PostgreSQL. Cuts the connection at a statement: before it arrives, or before its answer does. */
public final class CuttingProxy implements AutoCloseable {

    public enum Cut {
        /** The statement never reaches the database. */
        REQUEST,
        /** The database executes it, but the answer is lost. */
        REPLY
    }

    private final TcpProxy tap;
    private final String statement;
    private final Cut cut;
    private final AtomicInteger left;

    /** @param times how many connections are cut, one after the other */
    public CuttingProxy(int target, String statement, Cut cut, int times) throws IOException {
        this.statement = statement;
        this.cut = cut;
        this.left = new AtomicInteger(times);
        this.tap = new TcpProxy(target, Line::new);
    }

    public int port() {
        return tap.port();
    }

    /** How many cuts are still to come. */
    public int left() {
        return left.get();
    }

    private final class Line implements TcpProxy.Connection {

        private volatile boolean deaf;

        @Override
        public boolean passesRequest(byte[] bytes) {
            if (new String(bytes, ISO_8859_1).contains(statement) && left.getAndUpdate(n -> Math.max(n - 1, 0)) > 0) {
                deaf = true;
                return cut == Cut.REPLY;
            }
            return true;
        }

        @Override
        public boolean passesReply(byte[] bytes) {
            return !deaf;
        }
    }

    @Override
    public void close() {
        tap.close();
    }
}
