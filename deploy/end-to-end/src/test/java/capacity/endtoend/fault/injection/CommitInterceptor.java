package capacity.endtoend.fault.injection;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import capacity.endtoend.DeployedStack;
import capacity.journal.testing.TcpProxy;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Between a service and PostgreSQL. When the database says that it has committed, nobody but us has heard of it: then the
 * connection may be cut, or worse things may happen.
 */
public final class CommitInterceptor implements AutoCloseable {

    /** CommandComplete of PostgreSQL's protocol: type, length, tag. A read that splits it is let through, and no harm is done. */
    private static final String COMMITTED = "C\0\0\0\013COMMIT\0";

    private static final IntPredicate NEVER = bytes -> false;

    private final TcpProxy tap;
    private volatile IntPredicate cut = NEVER;

    public CommitInterceptor(DeployedStack stack, String database) throws IOException {
        URI address = URI.create(stack.property(database + ".jdbc-url").substring("jdbc:".length()));
        this.tap = new TcpProxy(address.getPort(), Line::new);
    }

    /** For a replica that shall go through here. */
    public Map<String, String> environment(String database) {
        String address = "postgresql://127.0.0.1:" + tap.port() + "/" + database;
        return Map.of("QUARKUS_DATASOURCE_REACTIVE_URL", address, "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:" + address);
    }

    /** @param when asked at each commit, with the number of bytes that the transaction took to say: many if it wrote much */
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
