package capacity.journal;

/** The journal could not do what was asked; the request is not at fault. */
public abstract sealed class JournalException extends RuntimeException {

    private final String code;

    private JournalException(String code, String detail, Throwable cause) {
        super(detail, cause);
        this.code = code;
    }

    /** Stable, kebab-case, part of the public contract. */
    public String code() {
        return code;
    }

    /** Nothing was recorded. */
    public static final class JournalUnavailable extends JournalException {
        public JournalUnavailable(Throwable cause) {
            super("unavailable", "The journal is unreachable; nothing was recorded. Try again later.", cause);
        }
    }

    /** The facts may or may not be recorded; the same request with the same id finds out. */
    public static final class OutcomeUnknown extends JournalException {
        public OutcomeUnknown(Throwable cause) {
            super("outcome-unknown", "It is unknown whether this was recorded. Send it again with the same id.", cause);
        }
    }

    /** The queue in memory is full; nothing was recorded. */
    public static final class QueueFull extends JournalException {
        public QueueFull() {
            super("overloaded", "Too many requests are waiting to be recorded; try again later.", null);
        }
    }

    /**
     * The database is not the same as before, and the topic may contain facts that are missing in it. These must be
     * restored, or the relay must find that none are missing, before new facts take their positions. Nothing was
     * recorded.
     */
    public static final class JournalBehind extends JournalException {
        public JournalBehind() {
            super(
                    "journal-behind",
                    "Published facts may be missing in the journal. Nothing is recorded until they are restored.",
                    null);
        }
    }
}
