package capacity.attendances.participant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ana@example.org",
                "ANA@Example.ORG",
                " ana@example.org\u00A0",
                "ana\u200B@example.org",
                "\u200Eana@example.org\u200F",
                "a\u00ADna@exam\u2060ple.org",
                "mailto:ana@example.org",
                "MAILTO:ana@example.org",
                "<ana@example.org>",
                "<mailto:ana@example.org>",
                "mailto: <ana@example.org>;",
                "ana@example.org.",
                "ana@example.org,",
                "ana@example.org;",
                "ana@example.org .",
                "ana@ｅｘａｍｐｌｅ.org",
                "ana@example。org",
                "ａｎａ＠example．org",
            })
    void spellings_of_one_address_are_one(String spelled) {
        assertEquals("ana@example.org", EmailAddresses.canonical(spelled).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "x@bücher.example, x@xn--bcher-kva.example",
        "x@BÜCHER.example, x@xn--bcher-kva.example",
        "STRASSE@example.org, straße@example.org",
        "josé@example.org, JOSE\u0301@Example.ORG",
        "李四@例子.测试, 李四@xn--fsqu00a.xn--0zwm56d",
        "ΣΊΣΥΦΟΣ@example.org, σίσυφος@example.org",
    })
    void other_spellings_are_one_too(String one, String other) {
        assertEquals(
                EmailAddresses.canonical(one).orElseThrow(),
                EmailAddresses.canonical(other).orElseThrow());
    }

    /** Non-transitional: these are two domains. */
    @Test
    void sharp_s_in_a_domain_is_a_letter_of_its_own() {
        assertNotEquals(EmailAddresses.canonical("x@straße.example"), EmailAddresses.canonical("x@strasse.example"));
    }

    @Test
    void dots_and_tags_distinguish_addresses() {
        assertNotEquals(EmailAddresses.canonical("a.b@example.org"), EmailAddresses.canonical("ab@example.org"));
        assertNotEquals(EmailAddresses.canonical("a+x@example.org"), EmailAddresses.canonical("a@example.org"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "asha",
                "@",
                "asha@",
                "@example.org",
                "a b@example.org",
                "a@b@example.org",
                "ana@example..org",
                "ana@.example.org",
                "none@none",
                "-@-",
                "n/a",
                "ana@exa mple.org",
                "ana@exa_mple.org",
                "ana@-example.org",
                "ana@example.123",
                "ana@[192.0.2.1]",
                "ana@192.0.2.1",
                "Ana <ana@example.org>",
                "ana@example.org, ben@example.org",
                "mailto:",
                "<>",
            })
    void what_cannot_be_an_address_is_none(String text) {
        assertFalse(EmailAddresses.isAddress(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mailto:ana@example.org", "<ana@example.org>", "ana@example.org.", "ana\u200B@example.org"})
    void what_is_left_out_is_a_repair(String typed) {
        assertTrue(EmailAddresses.isRepaired(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana@example.org", " Ana@Example.org ", "x@bücher.example", "ana@ｅｘａｍｐｌｅ.org"})
    void another_spelling_is_no_repair(String typed) {
        assertFalse(EmailAddresses.isRepaired(typed));
    }

    @Test
    void the_earlier_rule_never_changes() {
        assertEquals("mailto:jos\u00e9@x.org", EmailAddresses.earlier("\u3000 MAILTO:Jose\u0301@X.org\u00a0\n"));
        assertEquals("ana\u200b@x.org", EmailAddresses.earlier("ana\u200b@x.org"));
    }

    @Test
    void a_million_spaces_inside_an_address_are_read_quickly() {
        String spacious = "a" + " ".repeat(1_000_000) + "@example.org";
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> assertFalse(EmailAddresses.isAddress(spacious)));
        String dotted = "a@example.org" + ".".repeat(20_000);
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> assertTrue(EmailAddresses.isAddress(dotted)));
        assertEquals(spacious, EmailAddresses.earlier(" " + spacious + " "));
    }
}
