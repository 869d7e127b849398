package capacity.local.token;

import capacity.local.Installation;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code deploy/token ROLE [--data DIR] [--ttl 12h]}. It reads its few options itself: loading a library would take longer than everything else. */
public final class TokenCommand {

    private static final String HELP = " deploy/token --help tells what it accepts.";

    private static final Duration LONGEST = Duration.ofDays(30);
    private static final Pattern TIME = Pattern.compile("(\\d{1,6})([smhd])");

    private Path data;
    private Duration life = Duration.ofHours(12);
    private Role role;

    private final Map<String, Consumer<String>> options =
            Map.of("--data", value -> data = Path.of(value), "--ttl", value -> life = life(value));

    private TokenCommand() {}

    static Set<String> options() {
        return new TokenCommand().options.keySet();
    }

    public static void main(String[] words) {
        try {
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
            if (options.containsKey(words[i])) {
                options.get(words[i]).accept(value(words, ++i));
            } else if (words[i].startsWith("-")) {
                throw new IllegalArgumentException("deploy/token has no option " + words[i] + "." + HELP);
            } else if (role == null) {
                role = Role.of(words[i]);
            } else {
                throw new IllegalArgumentException(
                        "deploy/token accepts one role, but '" + words[i] + "' is another word." + HELP);
            }
        }
        if (role == null) {
            throw new IllegalArgumentException("Please name a role." + HELP);
        }
    }

    private static String value(String[] words, int index) {
        if (index >= words.length) {
            throw new IllegalArgumentException(words[index - 1] + " needs a value." + HELP);
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
        throw new IllegalArgumentException(
                "'" + text + "' is not a time to live: write a number and s, m, h or d, at most 30d." + HELP);
    }
}
