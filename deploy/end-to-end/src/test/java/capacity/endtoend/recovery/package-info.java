/**
 * Each store is lost in turn, and the commands of {@code docs/operations/recovery.md} bring it back
 * ({@code RecoveryProcedure}); afterwards every number must be the same.
 *
 * <p>Not here: the code behind these commands ({@code capacity.recovery}), and faults that are repaired without
 * commands ({@code fault}).
 *
 * <p>No other package calls it.
 */
package capacity.endtoend.recovery;
