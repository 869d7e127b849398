/**
 * The check that ends every fault test: {@code ConsistencyCheck} collects {@code Evidence} from journals, topics,
 * totals and clients, and {@code EvidenceVerdict} says what is wrong with it.
 *
 * <p>Not here: the work of the clients ({@code fault.workload}), and the count of the totals ({@code ledger}).
 *
 * <p>Only {@code fault} calls it; {@code EvidenceVerdictTest} shows that each rule can fail.
 */
package capacity.endtoend.fault.evidence;
