/**
 * The sample programme: a reconstruction of the China Trust Fund, as its brochure tells it, for {@code deploy/up --sample}.
 *
 * <p>What is asked for is made in {@link capacity.local.sample.plan}; here it is sent, by a client like any other: the public
 * interface, an access token, batches as a kiosk sends them, waiting when told to. {@link
 * capacity.local.sample.SampleProgramme} is the way in. Only the JDK is needed, because this module is on the classpath of
 * every service's tests.
 */
package capacity.local.sample;
