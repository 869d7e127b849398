package capacity.events.requests;

import capacity.http.query.Page;
import java.util.function.Predicate;

/** Which part of a list is asked for. */
public record Listing<S>(Predicate<S> filter, Search search, Page page) {}
