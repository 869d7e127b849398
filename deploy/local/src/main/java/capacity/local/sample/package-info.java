/**
 * The loader of the sample programme for {@code deploy/up --sample}: it sends everything through the public API as
 * any client does and shows its progress; {@code SampleProgramme} starts it.
 *
 * <p>Not here: what is sent ({@code sample.plan}), and how its tables and request bodies look ({@code sample.data}).
 *
 * <p>{@code command} and the end-to-end tests call {@code SampleProgramme}; no other class is called from outside.
 */
package capacity.local.sample;
