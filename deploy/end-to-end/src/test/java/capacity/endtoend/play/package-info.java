/**
 * A client that plays a programme at random and believes nobody: it says beforehand what each answer must be.
 *
 * <p>{@code RandomProgramme} chooses the next action. {@code EventActions}, {@code RegisterActions}, {@code ScanActions} and
 * {@code BatchActions} do it and check the answer. {@code PlayedEvent}, {@code Registers} and {@code ScanBook} hold what the
 * client believes, which {@code World} turns into a ledger; {@code Comparison} asks for totals and compares them with the ledger's.
 *
 * <p>What attendance-service knows of an event arrives there a little later: until {@code Settling} has seen it act on the last
 * change, answers of before and after are both right, and the ledger follows the answer.
 */
package capacity.endtoend.play;
