package capacity.local.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.local.command.CommandHelp;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTest {

    @TempDir
    private static Path data;

    private static TokenKeys keys;

    @BeforeAll
    static void startOnce() {
        keys = TokenKeys.readOrCreate(data);
    }

    @ParameterizedTest
    @ValueSource(strings = {"organizer", "kiosk", "reader", "auditor", "admin"})
    void is_signed_with_the_private_key_and_checks_with_the_public_one(String role) throws Exception {
        String token = print(role);
        int end = token.lastIndexOf('.');
        Signature signature = Signature.getInstance("SHA256withRSA");
        byte[] published = Base64.getDecoder().decode(keys.publicKey());
        signature.initVerify(KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(published)));
        signature.update(token.substring(0, end).getBytes(StandardCharsets.UTF_8));
        assertTrue(signature.verify(Base64.getUrlDecoder().decode(token.substring(end + 1))));
        assertTrue(claims(token).contains("\"groups\":[\"" + role + "\"]"));
    }

    @Test
    void names_its_issuer_audience_and_key() {
        String token = print("reader");
        assertEquals(
                "{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"" + keys.id() + "\"}", decoded(token.split("\\.")[0]));
        assertTrue(claims(token).startsWith("{\"iss\":\"capacity-local\",\"aud\":\"capacity-tracker\",\"sub\":\""));
    }

    @Test
    void lives_twelve_hours_or_as_long_as_asked() {
        assertEquals(12 * 3600, life(print("reader")));
        assertEquals(90, life(print("reader", "--ttl", "90s")));
        assertEquals(2 * 86400, life(print("reader", "--ttl=2d")));
        assertTrue(Math.abs(number(print("reader"), "iat") - Instant.now().getEpochSecond()) < 5);
    }

    @Test
    void has_a_stable_subject_for_each_role_that_does_not_name_the_role() {
        String subject = subject(print("organizer"));
        assertEquals(subject, subject(print("organizer")));
        assertNotEquals(subject, subject(print("reader")));
        assertFalse(subject.contains("organizer"));
    }

    @Test
    void refuses_unknown_words_with_a_clear_message() {
        assertTrue(refusal("director").contains("organizer, kiosk, reader, auditor and admin"));
        assertTrue(refusal("reader", "--ttl", "soon").contains("not a time to live"));
        assertTrue(refusal("reader", "--ttl", "31d").contains("not a time to live"));
        assertTrue(refusal("reader", "--ttl").contains("needs a value"));
        assertTrue(refusal("reader", "admin").contains("'admin' is another word"));
        assertTrue(refusal("reader", "--tll", "1h").contains("has no option --tll"));
        assertTrue(refusal().contains("name a role"));
    }

    @Test
    void accepts_the_options_that_its_help_describes() throws Exception {
        assertEquals(Set.of("--data DIR", "--ttl TIME", "-h, --help"), CommandHelp.options("token"));
        assertEquals(Set.of("--data", "--ttl"), TokenCommand.options());
    }

    @Test
    void needs_a_data_folder_that_has_been_started_once(@TempDir Path empty) {
        String message = assertThrows(
                        IllegalStateException.class, () -> TokenCommand.print("reader", "--data", empty.toString()))
                .getMessage();
        assertTrue(message.contains("deploy/up first"), message);
        assertTrue(Files.notExists(empty.resolve("keys")));
    }

    @Test
    void keeps_the_private_key_from_others() throws Exception {
        var permissions = Files.getPosixFilePermissions(data.resolve("keys/private-key"));
        assertEquals("rw-------", PosixFilePermissions.toString(permissions));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not a key", "\u00ff\u00fe", "c2hvcnQ="})
    void says_that_the_private_key_is_damaged(String content, @TempDir Path damaged) throws Exception {
        Path file = Files.createDirectories(damaged.resolve("keys")).resolve("private-key");
        Files.writeString(file, content, StandardCharsets.ISO_8859_1);
        String message = assertThrows(
                        IllegalStateException.class, () -> TokenCommand.print("reader", "--data", damaged.toString()))
                .getMessage();
        assertTrue(message.matches("(The private key in )?" + file + " is (damaged|empty).*"), message);
        assertTrue(content.isEmpty() || !message.contains(content), message);
    }

    @Test
    void refuses_a_private_key_that_is_too_short_for_its_signatures(@TempDir Path damaged) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(1024);
        byte[] key = generator.generateKeyPair().getPrivate().getEncoded();
        says_that_the_private_key_is_damaged(Base64.getEncoder().encodeToString(key), damaged);
    }

    @Test
    void reads_a_private_key_that_ends_with_a_line_break(@TempDir Path edited) throws Exception {
        Path file = Files.createDirectories(edited.resolve("keys")).resolve("private-key");
        Files.writeString(file, Files.readString(data.resolve("keys/private-key")) + "\n");
        assertEquals(keys.id(), TokenKeys.readOrCreate(edited).id());
    }

    private static String print(String... words) {
        String[] all = java.util.Arrays.copyOf(words, words.length + 2);
        all[words.length] = "--data";
        all[words.length + 1] = data.toString();
        return TokenCommand.print(all);
    }

    private static String refusal(String... words) {
        return assertThrows(IllegalArgumentException.class, () -> TokenCommand.print(words))
                .getMessage();
    }

    private static long life(String token) {
        return number(token, "exp") - number(token, "iat");
    }

    private static long number(String token, String claim) {
        return Long.parseLong(found("\"" + claim + "\":(\\d+)", claims(token)));
    }

    private static String subject(String token) {
        return found("\"sub\":\"([^\"]+)\"", claims(token));
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertTrue(matcher.find(), text);
        return matcher.group(1);
    }

    private static String claims(String token) {
        return decoded(token.split("\\.")[1]);
    }

    private static String decoded(String part) {
        return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    }
}
