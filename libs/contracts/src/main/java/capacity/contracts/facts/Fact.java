package capacity.contracts.facts;

/**
 * One immutable entry of a journal, in the past tense. The record is the content of the fact; its {@link
 * capacity.contracts.envelope.Envelope} says who recorded it, when, and at which place.
 */
public sealed interface Fact permits EventFact, AttendanceFact, RegisterFact {}
