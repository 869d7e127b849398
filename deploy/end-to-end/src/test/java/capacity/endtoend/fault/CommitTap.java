package capacity.endtoend.fault;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import capacity.endtoend.Stack;
import capacity.testing.Tap;
import java.io.IOException;
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

    private final Tap tap;
    private volatile IntPredicate cut = NEVER;

    CommitTap(Stack stack, String database) throws IOException {
        URI address = URI.create(stack.property(database + ".jdbc-url").substring("jdbc:".length()));
        this.tap = new Tap(address.getPort(), Line::new);
    }

    /** For a replica that shall go through here. */
    Map<String, String> environment(String database) {
        String address = "postgresql://127.0.0.1:" + tap.port() + "/" + database;
        return Map.of("QUARKUS_DATASOURCE_REACTIVE_URL", address, "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:" + address);
    }

    /** @param when asked at each commit, with the number of bytes that the transaction took to say: many if it wrote much */
    void cut(IntPredicate when) {
        cut = when;
    }

    void cutNothing() {
        cut = NEVER;
    }

    private final class Line implements Tap.Line {

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
