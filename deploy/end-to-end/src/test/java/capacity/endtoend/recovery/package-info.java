/**
 * Journals and topics are lost in turn, and the other copy brings them back. {@code Procedure} runs the commands as they stand in
 * {@code docs/operations/recovery.md}.
 */
package capacity.endtoend.recovery;
