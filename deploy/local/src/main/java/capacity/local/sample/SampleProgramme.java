package capacity.local.sample;

import capacity.local.sample.plan.SamplePlan;
import java.io.PrintStream;
import java.net.URI;

/** Loads the sample programme through the public API. */
public final class SampleProgramme {

    private SampleProgramme() {}

    /**
     * Returns when everything is acknowledged; the dashboard shows it a moment later. Another run adds nothing.
     *
     * @param origin such as {@code http://localhost:8080}
     * @throws SampleFailure with a sentence for people; another run continues from there
     */
    public static void load(URI origin, String adminToken, PrintStream out) {
        SamplePlan data = SamplePlan.make();
        ProgressBar bar = new ProgressBar(out, "Loading the sample programme", SampleLoader.steps(data));
        try {
            LoadSummary tally = new SampleLoader(new SampleClient(origin, adminToken), data, bar).load();
            bar.end();
            out.println(report(data, tally));
        } catch (SampleFailure failure) {
            bar.end();
            throw failure;
        }
    }

    private static String report(SamplePlan data, LoadSummary tally) {
        return """
                China Trust Fund: %d events, %d partners, %d knowledge products, %d contributions.
                %s
                Figures, priorities and the names of products are from the fund's brochure. All people, dates and venues, and everything
                that is called reconstructed, are reconstructed from a fixed seed: docs/sample-programme.md.""".formatted(
                        data.occasions().size(),
                        data.partners().size(),
                        data.products().size(),
                        data.contributions().size(),
                        tally);
    }
}
