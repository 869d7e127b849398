package capacity.projections.jdbc;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Rows in the binary format of PostgreSQL's COPY, which is the cheapest way for both sides to write many rows.
 * PostgreSQL stores the first rows while the next ones are being written here.
 */
public final class CopyStream {

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    private static final int CHUNK = 1 << 16;
    private static final int LONGEST_FIXED = 32;
    private static final short END = -1;
    private static final long EPOCH_SECOND = 946_684_800; // PostgreSQL counts from the year 2000
    private static final long FARTHEST = Long.MAX_VALUE / 1_000_000 - 1; // seconds; more than PostgreSQL accepts
    private static final long EPOCH_DAY = EPOCH_SECOND / 86_400;

    private final CopyIn copy;
    private final ByteBuffer chunk = ByteBuffer.allocate(CHUNK);

    private CopyStream(CopyIn copy) {
        this.copy = copy;
    }

    public interface Content {
        void write(CopyStream to);
    }

    /** @param sql a COPY statement from STDIN in binary format */
    public static void run(Connection connection, String sql, Content rows) throws SQLException {
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
        try {
            CopyStream stream = new CopyStream(copy);
            stream.chunk.put(SIGNATURE).putInt(0).putInt(0);
            rows.write(stream);
            stream.room(Short.BYTES).putShort(END);
            stream.flush();
            copy.endCopy();
        } catch (Failed e) {
            throw e.cause;
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    public void row(int columns) {
        room(Short.BYTES).putShort((short) columns);
    }

    void nothing() {
        room(Integer.BYTES).putInt(-1);
    }

    void uuid(UUID value) {
        room(LONGEST_FIXED).putInt(16).putLong(value.getMostSignificantBits()).putLong(value.getLeastSignificantBits());
    }

    void bool(boolean value) {
        room(LONGEST_FIXED).putInt(1).put((byte) (value ? 1 : 0));
    }

    public void int4(int value) {
        room(LONGEST_FIXED).putInt(Integer.BYTES).putInt(value);
    }

    public void int8(long value) {
        room(LONGEST_FIXED).putInt(Long.BYTES).putLong(value);
    }

    void date(LocalDate value) {
        int4(Math.toIntExact(value.toEpochDay() - EPOCH_DAY));
    }

    /** An instant that is too far away to be stored must be refused: it must not overflow and become another one. */
    void instant(Instant value) {
        long second = value.getEpochSecond() - EPOCH_SECOND;
        int8(Math.max(-FARTHEST, Math.min(FARTHEST, second)) * 1_000_000 + value.getNano() / 1_000);
    }

    void bytes(byte[] value) {
        room(Integer.BYTES).putInt(value.length);
        put(value);
    }

    void jsonb(byte[] json) {
        room(LONGEST_FIXED).putInt(json.length + 1).put((byte) 1); // the version of the format
        put(json);
    }

    private void put(byte[] value) {
        if (value.length <= CHUNK) {
            room(value.length).put(value);
        } else {
            flush();
            send(value, value.length);
        }
    }

    private ByteBuffer room(int bytes) {
        if (chunk.remaining() < bytes) {
            flush();
        }
        return chunk;
    }

    private void flush() {
        send(chunk.array(), chunk.position());
        chunk.clear();
    }

    private void send(byte[] bytes, int length) {
        try {
            copy.writeToCopy(bytes, 0, length);
        } catch (SQLException e) {
            throw new Failed(e);
        }
    }

    private static final class Failed extends RuntimeException {
        private final SQLException cause;

        Failed(SQLException cause) {
            super(cause);
            this.cause = cause;
        }
    }
}
