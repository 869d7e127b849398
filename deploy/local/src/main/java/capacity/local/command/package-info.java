/**
 * The commands {@code deploy/up} ({@code UpCommand}) and {@code deploy/down} ({@code DownCommand}): their options,
 * the start in the background, and the text that is printed when everything is ready.
 *
 * <p>Not here: their help, which the scripts print ({@code deploy/help}), the parts that they start and the data
 * folder ({@code stack}), and {@code deploy/token} ({@code token}).
 *
 * <p>Only the scripts in {@code deploy} call it.
 */
package capacity.local.command;
