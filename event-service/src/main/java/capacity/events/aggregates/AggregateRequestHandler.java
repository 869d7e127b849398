package capacity.events.aggregates;

import capacity.contracts.decision.Rejection;
import capacity.events.aggregates.CommandRecorder.CommandResult;
import capacity.http.problem.ProblemException;
import capacity.http.query.Page;
import capacity.http.response.ETags.Expected;
import capacity.http.response.ResourceResponses;
import capacity.journal.Journal;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.function.Predicate;

/** What can be asked about any aggregate, and how it is answered. */
@Singleton
public class AggregateRequestHandler {

    private final AggregateCatalogue catalogue;
    private final CommandRecorder recorder;
    private final Journal<?> journal;

    AggregateRequestHandler(AggregateCatalogue catalogue, CommandRecorder recorder, Journal<?> journal) {
        this.catalogue = catalogue;
        this.recorder = recorder;
        this.journal = journal;
    }

    /** 201, or 200 for a repeat. */
    public <C, S> Response create(Aggregate<C, S, ?> aggregate, UUID stream, String location, C command) {
        CommandResult<S> recorded = recorder.create(aggregate, stream, command);
        return recorded.changed()
                ? ResourceResponses.created(location, recorded.current().version(), aggregate.view(recorded.current()))
                : found(aggregate, recorded.current());
    }

    /** 404, 412, or whatever the command comes to. */
    public <C, S> Response change(Aggregate<C, S, ?> aggregate, UUID stream, Expected expected, C command) {
        return found(
                aggregate, recorder.change(aggregate, stream, expected, command).current());
    }

    /**
     * As {@link #change}, for a command that is made of the present state: whoever changes it meanwhile makes this one
     * stale, even if the client accepts every version.
     */
    public <C, S> Response revise(
            Aggregate<C, S, ?> aggregate, UUID stream, Expected expected, Function<S, C> command) {
        VersionedState<S> current = find(aggregate, stream);
        if (!expected.test(current.version())) {
            throw stale(current.version());
        }
        C made = command.apply(current.state());
        LongPredicate unchanged = version -> version == current.version();
        return found(
                aggregate, recorder.change(aggregate, stream, unchanged, made).current());
    }

    public <S> Response get(Aggregate<?, S, ?> aggregate, UUID stream) {
        return found(aggregate, find(aggregate, stream));
    }

    public <S> Response list(Aggregate<?, S, ?> aggregate, Predicate<S> filter, Page page, UriInfo uri) {
        List<AggregateTable.Row<S>> rows = catalogue.after(aggregate, page.position()).stream()
                .filter(row -> filter.test(row.current().state()))
                .limit(page.fetch())
                .toList();
        return page.answer(uri, rows, AggregateTable.Row::firstPosition, row -> aggregate.view(row.current()));
    }

    public <S> Response history(Aggregate<?, S, ?> aggregate, UUID stream, Page page, UriInfo uri) {
        find(aggregate, stream);
        List<History.Item> items = History.of(aggregate, journal.load(stream)).stream()
                .filter(item -> item.position() > page.position())
                .limit(page.fetch())
                .toList();
        return page.answer(uri, items, History.Item::position, Function.identity());
    }

    private <S> VersionedState<S> find(Aggregate<?, S, ?> aggregate, UUID stream) {
        return catalogue.find(aggregate, stream).orElseThrow(ProblemException::notFound);
    }

    private static <S> Response found(Aggregate<?, S, ?> aggregate, VersionedState<S> current) {
        return ResourceResponses.found(current.version(), aggregate.view(current));
    }

    private static ProblemException stale(long version) {
        return ProblemException.of(new Rejection("stale-version", "It is at version " + version + " by now."));
    }
}
