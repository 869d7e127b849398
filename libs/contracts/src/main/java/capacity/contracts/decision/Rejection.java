package capacity.contracts.decision;

/**
 * A refusal, as a value.
 *
 * @param code stable, kebab-case, part of the public contract
 * @param detail one sentence for people, without personal data
 */
public record Rejection(String code, String detail) {}
