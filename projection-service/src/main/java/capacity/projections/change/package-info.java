/**
 * What facts change in what is known: changes, the states that they lead to, and the moments from which they are true.
 *
 * <p>How changes are found is in {@code fold}; what they are applied to is in {@code snapshot}; their rows in the database are
 * in {@code history}.
 *
 * <p>Every package of the read model may call it; it is pure and uses only Java and the contracts.
 */
package capacity.projections.change;
