package capacity.projections.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.LongStream;
import org.roaringbitmap.longlong.LongIterator;
import org.roaringbitmap.longlong.Roaring64Bitmap;

/**
 * How far a journal has been applied. Its facts are spread over partitions, which are not read evenly. So the last
 * position says little: only a run of positions without gaps shows that nothing is missing.
 *
 * @param upTo every position up to this one has been applied
 * @param beyond applied positions after it; callers must not change it
 */
public record AppliedPositions(long upTo, Roaring64Bitmap beyond) {

    static final AppliedPositions NOTHING = new AppliedPositions(0, new Roaring64Bitmap());

    long count() {
        return upTo + beyond.getLongCardinality();
    }

    /** Whether it has all positions of the other one up to the limit. */
    boolean covers(AppliedPositions other, long limit) {
        Roaring64Bitmap lacking = other.beyond.clone();
        lacking.andNot(beyond);
        LongIterator rest = lacking.getLongIteratorFrom(upTo + 1);
        return upTo >= Math.min(other.upTo, limit) && !(rest.hasNext() && rest.next() <= limit);
    }

    AppliedPositions and(long... positions) {
        Roaring64Bitmap seen = beyond.clone();
        LongStream.of(positions).filter(position -> position > upTo).forEach(seen::addLong);
        if (seen.isEmpty() || seen.first() > upTo + 1) {
            return new AppliedPositions(upTo, seen);
        }
        long last = endOfFirstRun(seen);
        seen.flip(upTo + 1, last + 1); // all of these are in the set, so this removes them
        return new AppliedPositions(last, seen);
    }

    private static long endOfFirstRun(Roaring64Bitmap seen) {
        LongIterator iterator = seen.getLongIterator();
        long last = iterator.next();
        while (iterator.hasNext() && iterator.next() == last + 1) {
            last++;
        }
        return last;
    }

    /** Null if {@code beyond} is empty. */
    byte[] bytes() {
        if (beyond.isEmpty()) {
            return null;
        }
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            beyond.serialize(new DataOutputStream(bytes));
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static AppliedPositions of(long upTo, byte[] bytes) {
        Roaring64Bitmap beyond = new Roaring64Bitmap();
        try {
            if (bytes != null) {
                beyond.deserialize(new DataInputStream(new ByteArrayInputStream(bytes)));
            }
            return new AppliedPositions(upTo, beyond);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
