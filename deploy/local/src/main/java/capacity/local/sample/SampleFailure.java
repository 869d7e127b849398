package capacity.local.sample;

/** Why the sample programme was not loaded completely, in a sentence for people. */
public final class SampleFailure extends IllegalStateException {

    SampleFailure(String reason) {
        super("The sample programme is not complete: " + reason
                + " What was loaded stays. Run it again to continue from there.");
    }

    static SampleFailure interrupted() {
        Thread.currentThread().interrupt();
        return new SampleFailure("it was interrupted.");
    }
}
