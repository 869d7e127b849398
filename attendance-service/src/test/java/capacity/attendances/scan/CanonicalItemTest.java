package capacity.attendances.scan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import capacity.http.body.Bodies;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Digests of these texts are stored for ever. If a text changes, every repeat of an older scan seems to have different
 * content.
 */
class CanonicalItemTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'b': 1.50, 'a': {'d': [{'z': null, 'y': 'é', 'x': true}, null], 'c': ''}, 'B': 1e2, 'n': null}"
                        + " | {'B':1E+2,'a':{'c':'','d':[{'x':true,'y':'é'},null]},'b':1.5}",
                "{'id': '0198A0E6-0000-7000-8000-00000000000A', 'eventId': '1-1-1-1-1', 'participantId': 7}"
                        + " | {'eventId':'1-1-1-1-1','id':'0198a0e6-0000-7000-8000-00000000000a','participantId':7}",
                "{'occurredAt': '2016-05-06t08:57:00.000z'} | {'occurredAt':'2016-05-06T08:57Z'}",
                "{'occurredAt': '2016-05-06T08:57:12.120+03:00'} | {'occurredAt':'2016-05-06T08:57:12.120+03:00'}",
                "{'occurredAt': '2016-05-06T08:57:12-00:00'} | {'occurredAt':'2016-05-06T08:57:12Z'}",
                "{'occurredAt': '2016-05-06T08:57Z'} | {'occurredAt':'2016-05-06T08:57Z'}",
                "{'occurredAt': '2016-02-30T08:57:00Z'} | {'occurredAt':'2016-02-30T08:57:00Z'}",
                // later versions read these two as times, but their digests are of the text
                "{'occurredAt': '2016-12-31T23:59:60Z'} | {'occurredAt':'2016-12-31T23:59:60Z'}",
                "{'occurredAt': '2016-05-06T08:57:12.1234567890Z'} | {'occurredAt':'2016-05-06T08:57:12.1234567890Z'}",
                "{'anonymous': false, 'gender': 'undisclosed', 'role': 'participant', 'sector': 'x'} | {'sector':'x'}",
                "{'anonymous': true, 'gender': 'Undisclosed', 'role': 0} | {'anonymous':true,'gender':'Undisclosed','role':0}",
                "{'participant': {'name': ' A ', 'email': '\\u00a0Ä@Example.ORG\\n'}, 'email': 'B'}"
                        + " | {'email':'B','participant':{'email':'ä@example.org','name':' A '}}",
                "[{'b': 1, 'a': '\\u0000'}] | [{'a':'\\u0000','b':1}]",
                "'Asha' | 'Asha'",
                "null | null"
            })
    void the_canonical_text_never_changes(String json, String canonical) {
        assertEquals(
                quoted(canonical),
                CanonicalItem.canonical(Bodies.parse(quoted(json).getBytes(UTF_8))));
    }

    /** With apostrophes for quotes, so that the samples can be read. */
    private static String quoted(String json) {
        return json.replace('\'', '"');
    }
}
