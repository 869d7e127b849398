package capacity.local.token;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/** A JSON Web Token (RFC 7519), signed with RS256. Its values are our own and need no escaping, so no library is needed. */
final class Token {

    static final String ISSUER = "capacity-local";
    static final String AUDIENCE = "capacity-tracker";

    private Token() {}

    static String sign(TokenKeys keys, Role role, Instant now, Duration life) {
        String header = "{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"%s\"}".formatted(keys.id());
        String claims = "{\"iss\":\"%s\",\"aud\":\"%s\",\"sub\":\"%s\",\"groups\":[\"%s\"],\"iat\":%d,\"exp\":%d}"
                .formatted(
                        ISSUER,
                        AUDIENCE,
                        keys.subject(role),
                        role.code(),
                        now.getEpochSecond(),
                        now.plus(life).getEpochSecond());
        String content = base64(bytes(header)) + "." + base64(bytes(claims));
        return content + "." + base64(signature(keys, bytes(content)));
    }

    private static byte[] signature(TokenKeys keys, byte[] content) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.privateKey());
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
