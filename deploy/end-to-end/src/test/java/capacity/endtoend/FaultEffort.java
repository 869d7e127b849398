package capacity.endtoend;

/** How long the fault tests run: in {@code deploy/test}, or in {@code deploy/test --faults}. */
public final class FaultEffort {

    private static final boolean FAULTS = "faults".equals(System.getProperty("capacity.effort"));

    private FaultEffort() {}

    public static int of(int usual, int faults) {
        return FAULTS ? faults : usual;
    }
}
