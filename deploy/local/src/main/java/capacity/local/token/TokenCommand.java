package capacity.local.token;

import capacity.local.Installation;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code deploy/token ROLE [--data DIR] [--ttl 12h]}. Reads its few words itself: a library would take longer than the rest. */
public final class TokenCommand {

    private static final String USAGE = """
            Usage: deploy/token ROLE [--data DIR] [--ttl 12h]
            Prints a token for the running stack. ROLE is organizer, kiosk, reader, auditor or admin;
            DIR the data folder of the stack (deploy/data if left out);
            the time to live a number followed by s, m, h or d, at most 30d (12h if left out).""";

    private static final Duration LONGEST = Duration.ofDays(30);
    private static final Pattern TIME = Pattern.compile("(\\d{1,6})([smhd])");

    private Path data;
    private Duration life = Duration.ofHours(12);
    private Role role;

    private TokenCommand() {}

    public static void main(String[] words) {
        try {
            if (words.length == 0 || words[0].equals("--help") || words[0].equals("-h")) {
                System.out.println(USAGE);
                System.exit(words.length == 0 ? 2 : 0);
            }
            System.out.println(print(words));
        } catch (IllegalArgumentException | IllegalStateException e) {
            System.err.println(e.getMessage());
            System.exit(e instanceof IllegalArgumentException ? 2 : 1);
        }
    }

    public static String print(String... words) {
        TokenCommand command = new TokenCommand();
        command.read(words);
        Path data = command.data == null ? Installation.checkout().resolve("deploy/data") : command.data;
        return Token.sign(TokenKeys.read(data), command.role, Instant.now(), command.life);
    }

    private void read(String... given) {
        String[] words =
                Stream.of(given).flatMap(word -> Stream.of(word.split("=", 2))).toArray(String[]::new);
        for (int i = 0; i < words.length; i++) {
            if (words[i].equals("--data")) {
                data = Path.of(value(words, ++i));
            } else if (words[i].equals("--ttl")) {
                life = life(value(words, ++i));
            } else if (role == null) {
                role = Role.of(words[i]);
            } else {
                throw new IllegalArgumentException("I do not understand '" + words[i] + "'.\n" + USAGE);
            }
        }
        if (role == null) {
            throw new IllegalArgumentException("Please name a role.\n" + USAGE);
        }
    }

    private static String value(String[] words, int index) {
        if (index >= words.length) {
            throw new IllegalArgumentException(words[index - 1] + " needs a value.\n" + USAGE);
        }
        return words[index];
    }

    private static Duration life(String text) {
        Matcher time = TIME.matcher(text);
        if (time.matches()) {
            String iso = (time.group(2).equals("d") ? "P" : "PT") + time.group(1) + time.group(2);
            Duration life = Duration.parse(iso);
            if (!life.isZero() && life.compareTo(LONGEST) <= 0) {
                return life;
            }
        }
        throw new IllegalArgumentException("'" + text + "' is not a time to live.\n" + USAGE);
    }
}
