/**
 * The participant register: the only place where people have names.
 *
 * <p>Everything personal is encrypted under a key per person ({@link capacity.participant.Seal}), which is itself
 * encrypted under a key derived from the master key ({@link capacity.participant.Keys}). Addresses are found by keyed
 * hash. Deleting a person's row deletes the key, and with it all that could bring the person back; facts, receipts and
 * totals keep a random id.
 */
package capacity.participant;
