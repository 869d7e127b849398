package capacity.http.guard;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.net.HostAndPort;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is wrong with the head of a request, checked before its path is looked at. */
final class RequestHeadCheck {

    /**
     * ASCII characters that no URI contains (RFC 3986 2), and percent signs that do not begin an octet. The framework
     * would refuse these with an empty answer.
     */
    private static final Pattern NO_URI = Pattern.compile("[\\x00-\\x20\"<>\\\\^`{|}\\x7f]|%(?![0-9A-Fa-f]{2})");

    private static final Pattern ABSOLUTE = Pattern.compile("https?://", Pattern.CASE_INSENSITIVE);
    private static final String ALL = "*";

    private RequestHeadCheck() {}

    static Optional<Refusal> refusal(HttpRequest head, long largestBody) {
        if (head.decoderResult().isFailure()) {
            return Optional.of(of(head.decoderResult().cause()));
        }
        if (!isHttp1(head)
                || !hasHost(head)
                || !isWellFormed(head.uri())
                || !isTarget(head)
                || !hasSafeTransferCoding(head)) {
            return Optional.of(Refusal.MALFORMED);
        }
        return HttpUtil.getContentLength(head, 0L) > largestBody ? Optional.of(Refusal.TOO_LARGE) : Optional.empty();
    }

    static Refusal of(Throwable fault) {
        if (fault instanceof TooLongHttpLineException) {
            return Refusal.LINE_TOO_LONG;
        }
        return fault instanceof TooLongHttpHeaderException ? Refusal.HEAD_TOO_LARGE : Refusal.MALFORMED;
    }

    private static boolean isHttp1(HttpRequest head) {
        return head.protocolVersion().equals(HttpVersion.HTTP_1_1)
                || head.protocolVersion().equals(HttpVersion.HTTP_1_0);
    }

    /** Exactly one (RFC 9112 3.2): different proxies read two Host headers differently. */
    private static boolean hasHost(HttpRequest head) {
        List<String> hosts = head.headers().getAll(HttpHeaderNames.HOST);
        return hosts.isEmpty()
                ? head.protocolVersion().equals(HttpVersion.HTTP_1_0)
                : hosts.size() == 1 && HostAndPort.parseAuthority(hosts.get(0), -1) != null;
    }

    /** RFC 9112 3.2; CONNECT is for proxies. */
    private static boolean isTarget(HttpRequest head) {
        boolean all = head.method().equals(HttpMethod.OPTIONS) && head.uri().equals(ALL);
        boolean named =
                head.uri().startsWith("/") || ABSOLUTE.matcher(head.uri()).lookingAt();
        return all || named && !head.method().equals(HttpMethod.CONNECT);
    }

    /**
     * Chunked or none: if another proxy saw another end of the body, a second request could hide in it (RFC 9112 11.2).
     */
    private static boolean hasSafeTransferCoding(HttpRequest head) {
        List<String> codings = head.headers().getAll(HttpHeaderNames.TRANSFER_ENCODING);
        return codings.isEmpty()
                || codings.size() == 1
                        && codings.get(0).equalsIgnoreCase("chunked")
                        && head.protocolVersion().equals(HttpVersion.HTTP_1_1);
    }

    /**
     * Prepares what the framework cannot answer: a request to the server as a whole ({@code *}), and a wish to change
     * the protocol (RFC 9110 7.8).
     */
    static void normalize(HttpRequest head) {
        head.headers().remove(HttpHeaderNames.UPGRADE);
        if (head.uri().equals(ALL)) {
            head.setUri("/");
        }
        // HTTP/1.0 may leave Host out, but the framework builds URIs from it
        if (!head.headers().contains(HttpHeaderNames.HOST)) {
            head.headers().set(HttpHeaderNames.HOST, "localhost");
        }
    }

    static boolean isWellFormed(String target) {
        return !target.isEmpty() && !NO_URI.matcher(target).find();
    }
}
