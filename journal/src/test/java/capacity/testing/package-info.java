/**
 * What the tests of all services share: {@link capacity.testing.RealParts} start a real PostgreSQL and a real Kafka, {@link
 * capacity.testing.Tokens} are signed with a key that the service under test trusts, {@link capacity.testing.SecurityWalk}
 * and {@link capacity.testing.PublishedDescription} hold the whole of a service's API to what is promised of it, and
 * {@link capacity.testing.Purity} says what a pure core may not call. {@link capacity.testing.Tap} cuts connections.
 */
package capacity.testing;
