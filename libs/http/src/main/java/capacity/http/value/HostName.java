package capacity.http.value;

import com.ibm.icu.text.IDNA;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The host of a web address, as the URL Standard of WHATWG reads it. Nothing is looked up. */
final class HostName {
    private static final IDNA UTS46 = IDNA.getUTS46Instance(
            IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ | IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.NONTRANSITIONAL_TO_UNICODE);

    // browsers open such hosts, and some exist
    private static final Set<IDNA.Error> TOLERATED =
            EnumSet.of(IDNA.Error.LEADING_HYPHEN, IDNA.Error.TRAILING_HYPHEN, IDNA.Error.HYPHEN_3_4);

    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x20\\x7f#%/:<>?@\\[\\\\\\]^|]");
    private static final Pattern ENDS_IN_NUMBER = Pattern.compile("(.*\\.)?([0-9]+|0[xX][0-9a-fA-F]*)\\.?");
    private static final Pattern FOUR_NUMBERS =
            Pattern.compile("(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])){3}");
    private static final Pattern HEX_AND_COLONS = Pattern.compile("\\[[0-9a-fA-F:.]*:[0-9a-fA-F:.]*\\]");

    private HostName() {}

    /** @param host a domain, an IPv4 address of four numbers, or an IPv6 address in brackets */
    static boolean isHost(String host) {
        return host.startsWith("[") ? isIpv6(host) : isDomain(host);
    }

    private static boolean isDomain(String host) {
        IDNA.Info info = new IDNA.Info();
        String ascii = UTS46.nameToASCII(host, new StringBuilder(), info).toString();
        if (!TOLERATED.containsAll(info.getErrors()) || FORBIDDEN.matcher(ascii).find()) {
            return false;
        }
        return !ENDS_IN_NUMBER.matcher(ascii).matches()
                || FOUR_NUMBERS.matcher(ascii).matches();
    }

    /** The pattern admits no name, so the platform parses and does not ask the network. */
    private static boolean isIpv6(String host) {
        try {
            return HEX_AND_COLONS.matcher(host).matches() && InetAddress.getByName(host) != null;
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
