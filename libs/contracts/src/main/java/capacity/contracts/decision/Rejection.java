package capacity.contracts.decision;

/**
 * A refusal, as a value.
 *
 * @param code stable, kebab-case, part of the public contract
 * @param detail one sentence for people; never personal
 */
public record Rejection(String code, String detail) {}
