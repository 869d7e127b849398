package capacity.http.security;

import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The caller under the name that facts use. */
public final class Actor {
    public static final String ANONYMOUS = "anonymous";

    private Actor() {}

    /** The subject of the token, which is opaque; never its name or address, because facts cannot be erased. */
    public static String of(SecurityIdentity identity) {
        if (identity.isAnonymous()) {
            return ANONYMOUS;
        }
        String subject = identity.getPrincipal() instanceof JsonWebToken token
                ? token.getSubject()
                : identity.getPrincipal().getName();
        return subject == null ? ANONYMOUS : subject;
    }
}
