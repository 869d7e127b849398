package capacity.http.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    private static final WebAddress.Check CHECK = new WebAddress.Check();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://iemp_files.example.org/report.pdf",
                "https://环境.example.cn/a",
                "https://xn--wxtr44c.example.cn/a",
                "https://bücher.example/straße?q=ä#ö",
                "HTTPS://EXAMPLE.ORG",
                "http://example.org:8080/a",
                "http://example.org:/a",
                "http://localhost/a",
                "http://192.0.2.1/a",
                "http://[2001:db8::1]:8080/a",
                "https://example.org./a",
                "https://r3---sn-abc.example.org/",
                "https://example.org?a=1",
                "https://example.org#part",
                "https://example.org/报告/отчёт/تقرير?x={a|b}&y=<c>\"'^`%zz@me:80//[]",
                "https://fa.example.org/می\u200cخواهم",
                "https://example.org/😀"
            })
    void browsers_open_it(String address) {
        assertTrue(CHECK.isValid(address, null), address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://ana@example.org/",
                "https://ana:secret@example.org/",
                "https://example.org\\a",
                "https://example.org/a\\b",
                "https://example.org/a b",
                "https://example.org/a\u00a0b",
                "https://example.org/a\u200b",
                "https://example.org/\u202efdp.exe",
                "https://example.org/a\n",
                " https://example.org/",
                "ftp://example.org/",
                "javascript:alert(1)",
                "//example.org/",
                "https:example.org",
                "https:///a",
                "https://",
                "https://:80/",
                "https://example.org:65536/",
                "https://example.org:80x/",
                "https://exa<mple.org/",
                "https://exa%6dple.org/",
                "https://xn--a.example.org/",
                "https://a..b/",
                "http://256.1.1.1/",
                "http://1.2.3.4.5/",
                "http://[2001:db8::g]/",
                "http://[192.0.2.1]/",
                "http://[fe80::1%25eth0]/",
                "http://[]/"
            })
    void it_is_no_address_for_a_link(String address) {
        assertFalse(CHECK.isValid(address, null), address);
    }

    @Test
    void it_has_at_most_2000_characters() {
        String start = "https://example.org/";
        assertTrue(CHECK.isValid(start + "😀".repeat(2_000 - start.length()), null));
        assertFalse(CHECK.isValid(start + "a".repeat(2_001 - start.length()), null));
        assertEquals(true, CHECK.isValid(null, null));
    }
}
