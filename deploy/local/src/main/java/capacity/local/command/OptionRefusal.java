package capacity.local.command;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** One sentence on what is wrong with a command's words, and where its help is: the scripts print the help, not picocli. */
public final class OptionRefusal implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException refusal, String[] words) {
        CommandLine line = refusal.getCommandLine();
        String name = line.getCommandSpec().root().name();
        line.getErr().println(sentence(refusal, line) + " " + name + " --help tells what it accepts.");
        return line.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static String sentence(ParameterException refusal, CommandLine line) {
        String name = line.getCommandSpec().qualifiedName();
        if (refusal instanceof UnmatchedArgumentException unmatched) {
            return name + " does not know " + unmatched.getUnmatched().get(0) + ".";
        }
        if (refusal instanceof MissingParameterException) {
            return refusal.getMessage() + ".";
        }
        if (refusal.getArgSpec() == null && !line.getSubcommands().isEmpty()) {
            return "Please name one of: "
                    + String.join(", ", line.getSubcommands().keySet()) + ".";
        }
        return refusal.getMessage().replace("is not an int", "is not a whole number") + ".";
    }
}
