package capacity.journal.testing;

/** How long the tests of faults go on: {@code deploy/test}, or {@code deploy/test --faults}. */
public final class FaultEffort {

    private static final boolean FAULTS = "faults".equals(System.getProperty("capacity.effort"));

    private FaultEffort() {}

    public static int of(int usual, int faults) {
        return FAULTS ? faults : usual;
    }
}
