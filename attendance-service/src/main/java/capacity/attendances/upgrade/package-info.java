/**
 * Work that a new release does once on what earlier releases wrote: {@code AddressUpgrade} hashes every address and name
 * by the rules of today, in {@code ParticipantHashes} and {@code QuarantineHashes}.
 *
 * <p>Changes of tables are in {@code db/migration}; the rules themselves are in {@code participant}.
 *
 * <p>Only {@code config} calls it, at the start of the service; it writes no facts.
 */
package capacity.attendances.upgrade;
