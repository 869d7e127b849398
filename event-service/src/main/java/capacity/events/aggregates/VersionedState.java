package capacity.events.aggregates;

import java.util.UUID;

/**
 * The present state of one aggregate.
 *
 * @param version number of its facts
 * @param position of its last fact in the journal
 */
public record VersionedState<S>(UUID stream, S state, long version, long position) {}
