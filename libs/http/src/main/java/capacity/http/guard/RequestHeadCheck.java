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

/** What is wrong with the head of a request, before anybody asks what it is about. */
final class RequestHeadCheck {

    /** Of ASCII, what no URI has, RFC 3986 2, and percent signs that begin no octet; the framework would refuse it without a word. */
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

    /** One, RFC 9112 3.2; two of them are read differently by different proxies. */
    private static boolean hasHost(HttpRequest head) {
        List<String> hosts = head.headers().getAll(HttpHeaderNames.HOST);
        return hosts.isEmpty()
                ? head.protocolVersion().equals(HttpVersion.HTTP_1_0)
                : hosts.size() == 1 && HostAndPort.parseAuthority(hosts.get(0), -1) != null;
    }

    /** RFC 9112 3.2; to CONNECT is for proxies. */
    private static boolean isTarget(HttpRequest head) {
        boolean all = head.method().equals(HttpMethod.OPTIONS) && head.uri().equals(ALL);
        boolean named =
                head.uri().startsWith("/") || ABSOLUTE.matcher(head.uri()).lookingAt();
        return all || named && !head.method().equals(HttpMethod.CONNECT);
    }

    /** In chunks or not at all: where another proxy might see another end of the body, a request could hide in it, RFC 9112 11.2. */
    private static boolean hasSafeTransferCoding(HttpRequest head) {
        List<String> codings = head.headers().getAll(HttpHeaderNames.TRANSFER_ENCODING);
        return codings.isEmpty()
                || codings.size() == 1
                        && codings.get(0).equalsIgnoreCase("chunked")
                        && head.protocolVersion().equals(HttpVersion.HTTP_1_1);
    }

    /** What the framework has no answer to: what is said to the server as a whole, and a wish to speak otherwise, RFC 9110 7.8. */
    static void normalize(HttpRequest head) {
        head.headers().remove(HttpHeaderNames.UPGRADE);
        if (head.uri().equals(ALL)) {
            head.setUri("/");
        }
        // HTTP/1.0 may leave it out, and the framework makes URIs of it
        if (!head.headers().contains(HttpHeaderNames.HOST)) {
            head.headers().set(HttpHeaderNames.HOST, "localhost");
        }
    }

    static boolean isWellFormed(String target) {
        return !target.isEmpty() && !NO_URI.matcher(target).find();
    }
}
