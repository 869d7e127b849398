/**
 * The commands {@code deploy/up} ({@code UpCommand}) and {@code deploy/down} ({@code DownCommand}): their options, the
 * start in the background, and the text that is printed when all is up.
 *
 * <p>Not here: their help, which the scripts print ({@code deploy/help}), the parts that they start and the data folder ({@code stack}), and {@code deploy/token} ({@code token}).
 *
 * <p>Nobody calls it but the scripts in {@code deploy}.
 */
package capacity.local.command;
