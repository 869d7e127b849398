package capacity.events.aggregates;

import java.util.UUID;

/**
 * One aggregate as its facts tell it now.
 *
 * @param version number of its facts
 * @param position of its last fact in the journal
 */
public record VersionedState<S>(UUID stream, S state, long version, long position) {}
