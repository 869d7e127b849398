/**
 * Parts of the stack die, freeze, fill up or lose each other while kiosks and organizers work, and nothing that was acknowledged is
 * lost or counted twice.
 *
 * <p>A {@code Trial} is one fault in the midst of work, several rounds of it. The work is {@code Load}: {@code Kiosk} and
 * {@code Organizer} send the same request until it is answered ({@code Persistence}), as the contract tells clients to, and
 * {@code Book} remembers what they were told.
 *
 * <p>The check is the same for all: {@code Oracle} gathers {@code Evidence} from the journals ({@code JournalReader}), the topics
 * ({@code TopicReader}), the projections and the book, and {@code Verdict} says what is wrong with it, which
 * {@code VerdictTest} shows that it can.
 */
package capacity.endtoend.fault;
