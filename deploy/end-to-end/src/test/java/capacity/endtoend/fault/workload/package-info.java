/**
 * The clients that work during a fault: kiosks, organizers and dashboards that send each request until it is answered,
 * and {@code ClientLedger}, which records the answers.
 *
 * <p>Not here: the fault ({@code fault.injection}), and the check ({@code fault.evidence}).
 *
 * <p>{@code fault} and {@code fault.evidence} call it.
 */
package capacity.endtoend.fault.workload;
