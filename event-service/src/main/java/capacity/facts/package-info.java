/**
 * How this service records and reads, whatever it is about.
 *
 * <p>A feature says what it keeps in an {@link capacity.facts.Aggregate}; its resource asks the {@link
 * capacity.facts.Desk}. Writes go through the {@link capacity.facts.Recorder} to the journal's loop; reads come from the
 * {@link capacity.facts.Catalogue}, a fold of the journal in memory with one {@code Fold} per aggregate, brought up to
 * the journal's head before each read. {@link capacity.facts.History} tells fact by fact what changed. {@link
 * EventsJournal} says which journal it is.
 */
package capacity.facts;
