package capacity.journal;

/** The journal could not do what was asked, through no fault of the request. */
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
            super("unavailable", "The journal cannot be reached; nothing was recorded.", cause);
        }
    }

    /** Perhaps recorded, perhaps not: the same request with the same id finds out. */
    public static final class OutcomeUnknown extends JournalException {
        public OutcomeUnknown(Throwable cause) {
            super(
                    "outcome-unknown",
                    "It is not known whether this was recorded; send it again with the same id.",
                    cause);
        }
    }

    /** More is waiting than the service keeps in memory; nothing was recorded. */
    public static final class QueueFull extends JournalException {
        public QueueFull() {
            super("overloaded", "Too much is waiting to be recorded; try again shortly.", null);
        }
    }

    /**
     * The database is another one than before, and the topic may hold facts that it lacks: they must be restored, or
     * found not to be missing, before anything else takes their positions. Nothing was recorded.
     */
    public static final class JournalBehind extends JournalException {
        public JournalBehind() {
            super("journal-behind", "Facts that were published may be missing here and must be restored first.", null);
        }
    }
}
