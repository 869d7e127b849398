/**
 * The participant register, the only place where people have names: {@code ParticipantRegister} encrypts and decrypts
 * people, {@code DerivedKeys} has one key per purpose, and {@code MasterKeyCheck} stops the start with a wrong master
 * key.
 *
 * <p>New rows are written by {@code unitofwork}, and which participant a scan belongs to is decided by
 * {@code command.ParticipantResolver}.
 *
 * <p>Every package except {@code decider}, {@code knownevents} and {@code eventfeed} may call it; it calls no other
 * package.
 */
package capacity.attendances.participant;
