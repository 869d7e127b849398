package capacity.http.export;

import io.smallrye.mutiny.Uni;

/** A note that somebody exported something. */
public interface ExportRecord {

    /** For lists that contain nothing personal. */
    ExportRecord NONE = new ExportRecord() {
        @Override
        public Uni<Void> begin() {
            return Uni.createFrom().voidItem();
        }

        @Override
        public Uni<Void> end(long rows, boolean whole) {
            return Uni.createFrom().voidItem();
        }
    };

    /** Before the first row is sent. If it fails, nothing is sent. */
    Uni<Void> begin();

    /**
     * Before the end of the file is sent; if it fails, the file is cut off. Also called after an export was cut off.
     *
     * @param rows that were sent, or at least handed over to be sent
     * @param whole false if the export was cut off
     */
    Uni<Void> end(long rows, boolean whole);
}
