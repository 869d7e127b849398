package capacity.attendances.unitofwork;

import io.vertx.core.buffer.Buffer;
import java.util.Collection;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Rows as one array per column, as {@code unnest} needs them. */
public record Columns<E>(Collection<E> rows) {

    public <V> V[] of(IntFunction<V[]> array, Function<E, V> value) {
        return rows.stream().map(value).toArray(array);
    }

    Buffer[] bytes(Function<E, byte[]> value) {
        return of(Buffer[]::new, row -> {
            byte[] bytes = value.apply(row);
            return bytes == null ? null : Buffer.buffer(bytes);
        });
    }
}
