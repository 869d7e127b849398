/**
 * A journal as a service has it: for those that say in their settings that this module is to be searched for beans, and
 * which journal is theirs in a {@link capacity.journal.beans.JournalSpec}. Who only reads what was published needs none of it.
 */
package capacity.journal.beans;
