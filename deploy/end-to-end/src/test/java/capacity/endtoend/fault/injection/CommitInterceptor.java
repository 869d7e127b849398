package capacity.endtoend.fault.injection;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import capacity.endtoend.DeployedStack;
import capacity.journal.testing.TcpProxy;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * A proxy between a service and PostgreSQL. When the database reports a commit, only this proxy knows of it: then the
 * connection may be cut, or the service killed.
 */
public final class CommitInterceptor implements AutoCloseable {

    /** PostgreSQL's message CommandComplete: type, length, tag. One that is split between two reads is passed on, which is harmless. */
    private static final String COMMITTED = "C\0\0\0\013COMMIT\0";

    private static final IntPredicate NEVER = bytes -> false;

    private final TcpProxy tap;
    private volatile IntPredicate cut = NEVER;

    public CommitInterceptor(DeployedStack stack, String database) throws IOException {
        URI address = URI.create(stack.property(database + ".jdbc-url").substring("jdbc:".length()));
        this.tap = new TcpProxy(address.getPort(), Line::new);
    }

    /** Settings of a replica that connects through this proxy. */
    public Map<String, String> environment(String database) {
        String address = "postgresql://127.0.0.1:" + tap.port() + "/" + database;
        return Map.of("QUARKUS_DATASOURCE_REACTIVE_URL", address, "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:" + address);
    }

    /** @param when asked at each commit, with the number of bytes that the transaction sent: many if it wrote much */
    public void cut(IntPredicate when) {
        cut = when;
    }

    public void cutNothing() {
        cut = NEVER;
    }

    private final class Line implements TcpProxy.Connection {

        private volatile int said;

        @Override
        public boolean passesRequest(byte[] bytes) {
            said += bytes.length; // one thread adds
            return true;
        }

        @Override
        public boolean passesReply(byte[] bytes) {
            if (!new String(bytes, ISO_8859_1).contains(COMMITTED)) {
                return true;
            }
            int all = said;
            said = 0;
            return !cut.test(all);
        }
    }

    @Override
    public void close() {
        tap.close();
    }
}
