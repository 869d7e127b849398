/**
 * Why a number changed between two moments of knowledge: what is known differently, for which reason, and what each reason
 * changes. It defines no number: every value is counted by {@code totals} and {@code headline}.
 *
 * <p>Reading parameters and JSON is in {@code api}.
 *
 * <p>{@code api} may call it; it is pure and uses only Java, the contracts, {@code snapshot} and {@code totals}.
 */
package capacity.projections.difference;
