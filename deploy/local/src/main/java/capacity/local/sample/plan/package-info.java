/**
 * What the sample programme consists of ({@code SamplePlan}): fund, partners, products, events, visitors, scans and
 * headcounts, the same at every call.
 *
 * <p>Not here: any network ({@code sample}), and the reading of the tables under {@code resources/sample} ({@code
 * sample.data}).
 *
 * <p>Only {@code sample} calls it; a plan that differs needs a new namespace in {@code SampleIds}, and a test pins
 * both.
 */
package capacity.local.sample.plan;
