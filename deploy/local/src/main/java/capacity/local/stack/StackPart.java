package capacity.local.stack;

/** One process of the stack. All methods except {@link #name()} are called by one thread. */
interface StackPart {

    String name();

    /**
     * Starts it, also after its death, and waits until it answers.
     *
     * @return a line for the user: where it is
     * @throws IllegalStateException with the reason in plain words
     */
    String start();

    /** The process of the last start. */
    ProcessHandle process();

    /** Stops it cleanly; also allowed if it never started. */
    void stop();
}
