/**
 * What travels: the facts, their envelope, their names, and the vocabularies.
 *
 * <p>One sealed file per family of facts; {@code …Details} is what people say of a thing; {@link
 * capacity.contracts.FactTypes} gives every fact its stored name. Plain Java only, for the domain cores import this
 * package. How facts become JSON is {@code .json}, how they travel in Kafka is {@code .kafka}, how the services speak
 * HTTP is {@code .http}. What every fact looks like on the wire stands in {@code src/test/resources/golden}.
 */
package capacity.contracts;
