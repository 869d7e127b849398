package capacity.contracts.facts;

/**
 * One immutable entry of a journal, in the past tense. What a fact says is its record; who, when and where it stands is
 * its {@link capacity.contracts.envelope.Envelope}.
 */
public sealed interface Fact permits EventFact, AttendanceFact, RegisterFact {}
