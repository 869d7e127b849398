package capacity.events.requests;

import java.util.function.Predicate;

/** Which entries of a list are asked for. */
public record Listing<S>(Predicate<S> filter, Search search) {}
