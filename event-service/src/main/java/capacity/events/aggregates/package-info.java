/**
 * How events and register entries are written to the journal and read back: {@code Aggregate} is one kind,
 * {@code AggregateRequestHandler} answers requests, {@code EventCommandGateway} writes, {@code AggregateCatalogue}
 * reads; start and stop are in {@code EventServiceLifecycle}.
 *
 * <p>This package contains no rules of events or registers (see {@code event} and {@code register}), and neither the
 * command loop nor the relay (see {@code capacity.journal}).
 *
 * <p>{@code event} and {@code register} call it; the resources of single registers use {@code History} from here and
 * go through {@code register} for everything else.
 */
package capacity.events.aggregates;
