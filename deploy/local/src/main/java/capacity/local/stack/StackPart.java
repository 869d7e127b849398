package capacity.local.stack;

/** One process of the stack. All its methods but {@link #name()} are called by one thread. */
interface StackPart {

    String name();

    /**
     * Starts it, or starts it again after its death, and waits until it answers.
     *
     * @return what to tell: where it is
     * @throws IllegalStateException with the reason in plain words
     */
    String start();

    /** The process that the last start made. */
    ProcessHandle process();

    /** In good order; also when it never started. */
    void stop();
}
