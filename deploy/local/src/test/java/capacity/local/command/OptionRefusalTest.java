package capacity.local.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

class OptionRefusalTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "--smaple, deploy/up does not know --smaple.",
                "everything, deploy/up does not know everything.",
                "--port, Missing required parameter for option '--port' (PORT).",
                "--port=http, Invalid value for option '--port': 'http' is not a whole number."
            })
    void says_in_one_line_what_is_wrong_and_where_the_help_is(String word, String sentence) {
        assertEquals(sentence + " deploy/up --help tells what it accepts.", refusal(new UpCommand(), word));
    }

    @Test
    void names_the_words_of_which_one_is_missing() {
        String end = " deploy/some --help tells what it accepts.";
        assertEquals("Please name one of: make." + end, refusal(new Several()));
        assertEquals("Missing required parameter: 'FOLDER'." + end, refusal(new Several(), "make"));
        assertEquals("deploy/some make does not know -x." + end, refusal(new Several(), "make", "-x", "folder"));
    }

    private static String refusal(Object command, String... words) {
        StringWriter said = new StringWriter();
        int code = new CommandLine(command)
                .setParameterExceptionHandler(new OptionRefusal())
                .setErr(new PrintWriter(said))
                .execute(words);
        assertEquals(2, code);
        return said.toString().stripTrailing();
    }

    @Command(name = "deploy/some")
    private static final class Several {

        @Command(name = "make")
        int make(@Parameters(paramLabel = "FOLDER") String folder) {
            return folder.length();
        }
    }
}
