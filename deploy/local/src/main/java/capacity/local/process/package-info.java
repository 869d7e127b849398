/**
 * Processes that we start and the folders that belong to them.
 *
 * <p>A {@code Home} is the folder of one part: a lock, a log and who runs it. A {@code Child} is the process: in a session of its
 * own, and never outliving us. {@code Secret} keeps what only this user may read.
 */
package capacity.local.process;
