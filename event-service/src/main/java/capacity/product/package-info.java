/**
 * Knowledge products: publications, guidelines, videos and whatever else came out of the events.
 *
 * <p>What is common to all registers is in {@link capacity.register}.
 */
package capacity.product;
