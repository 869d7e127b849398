/**
 * Registers: partners, knowledge products, contributions and programmes are registered, revised and withdrawn in one and
 * the same way.
 *
 * <p>The core is pure: {@link capacity.register.Entry} (state), {@link capacity.register.RegisterCommand}, {@link
 * capacity.register.RegisterDecider}. A {@link capacity.register.Register} names the facts and the view of one register;
 * {@link capacity.register.RegisterDesk} answers for all of them. What an entry of each consists of is in the packages
 * partner, product, contribution and programme.
 */
package capacity.register;
