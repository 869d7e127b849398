package capacity.contracts.decision;

/**
 * A refusal, as a value.
 *
 * @param code stable, kebab-case, part of the public contract
 * @param detail one sentence for people, without personal data; of a member, what it must be
 * @param pointer RFC 6901 pointer to the one member of the request that should change, or null
 */
public record Rejection(String code, String detail, String pointer) {

    public Rejection(String code, String detail) {
        this(code, detail, null);
    }
}
