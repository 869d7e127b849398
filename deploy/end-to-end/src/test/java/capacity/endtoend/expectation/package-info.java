/**
 * What a test client expects after everything that it has done: events, registers and scans ({@code ExpectedState}),
 * and the comparison of their totals with those of the services ({@code TotalsComparison}).
 *
 * <p>Not here: the actions that change it ({@code randomplay}), and how totals are counted ({@code ledger}).
 *
 * <p>{@code randomplay} calls it; {@code fault.evidence} reads the vocabularies through {@code VocabularyCodes}.
 */
package capacity.endtoend.expectation;
