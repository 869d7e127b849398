/**
 * What auditors can see of what others did with personal data: who exported lists with names.
 *
 * <p>The record itself is in {@code exportlog}; who changed what is in the journal.
 *
 * <p>HTTP clients come in through {@code AuditResource}; no other package calls it.
 */
package capacity.attendances.audit;
