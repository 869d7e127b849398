package capacity.projections.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BiConsumer;

/** The types of the columns: their names in SQL, and PostgreSQL's binary form of their values. */
public enum ColumnType {
    UUID("uuid", (to, value) -> to.uuid((java.util.UUID) value)),
    TEXT("text", (to, value) -> to.bytes(((String) value).getBytes(UTF_8))),
    JSONB("jsonb", (to, value) -> to.jsonb(((String) value).getBytes(UTF_8))),
    BOOLEAN("boolean", (to, value) -> to.bool((Boolean) value)),
    INTEGER("integer", (to, value) -> to.int4((Integer) value)),
    BIGINT("bigint", (to, value) -> to.int8((Long) value)),
    DATE("date", (to, value) -> to.date((LocalDate) value)),
    TIMESTAMPTZ("timestamptz", (to, value) -> to.instant((Instant) value));

    private final String sql;
    private final BiConsumer<CopyStream, Object> write;

    ColumnType(String sql, BiConsumer<CopyStream, Object> write) {
        this.sql = sql;
        this.write = write;
    }

    String sql() {
        return sql;
    }

    /** @param value may be null */
    public void write(CopyStream to, Object value) {
        if (value == null) {
            to.nothing();
        } else {
            write.accept(to, value);
        }
    }
}
