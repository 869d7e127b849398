/**
 * What the sample programme consists of, without any network.
 *
 * <p>{@link capacity.local.sample.plan.SampleData} is everything that is asked of the public interface, made of the tables
 * under {@code resources/sample} (what the brochure says, and how much must be reconstructed) and of a random sequence with
 * a fixed seed. It is the same on every machine and every day: ids are made of names, and neither a clock nor the order of a
 * hash decides anything. Installations that have loaded it refuse other content under the same ids, so a plan that differs
 * must also change the namespace in {@code Ids}; a test pins both.
 */
package capacity.local.sample.plan;
