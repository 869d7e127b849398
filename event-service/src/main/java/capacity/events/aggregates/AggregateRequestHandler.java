package capacity.events.aggregates;

import capacity.contracts.decision.Rejection;
import capacity.events.requests.Listing;
import capacity.http.problem.ProblemException;
import capacity.http.query.Page;
import capacity.http.response.ETags.Expected;
import capacity.http.response.ResourceResponses;
import capacity.http.security.Actor;
import capacity.journal.Journal;
import capacity.journal.stream.Outcome.Done;
import capacity.journal.stream.StreamCommand;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.LongPredicate;

/** The requests that every aggregate can answer. */
@Singleton
public class AggregateRequestHandler {

    private final AggregateCatalogue catalogue;
    private final EventCommandGateway gateway;
    private final Journal<?> journal;
    private final SecurityIdentity caller;

    AggregateRequestHandler(
            AggregateCatalogue catalogue, EventCommandGateway gateway, Journal<?> journal, SecurityIdentity caller) {
        this.catalogue = catalogue;
        this.gateway = gateway;
        this.journal = journal;
        this.caller = caller;
    }

    /** 201, or 200 for a repeat. */
    public <C, S> CompletionStage<Response> create(
            Aggregate<C, S, ?> aggregate, UUID stream, String location, C command) {
        return execute(new StreamCommand<>(stream, aggregate.decider(), command, version -> true, true))
                .thenApply(done -> done.changed()
                        ? ResourceResponses.created(
                                location, done.version(), aggregate.view(current(aggregate, stream, done)))
                        : found(aggregate, current(aggregate, stream, done)));
    }

    /** 404, 412, or the state after the command. */
    public <C, S> CompletionStage<Response> change(
            Aggregate<C, S, ?> aggregate, UUID stream, Expected expected, C command) {
        return change(aggregate, stream, (LongPredicate) expected, command);
    }

    /**
     * As {@link #change}, for a command that is derived from the present state: if another client changes the state in
     * the meantime, this command is stale, even if its client accepts every version.
     */
    public <C, S> CompletionStage<Response> revise(
            Aggregate<C, S, ?> aggregate, UUID stream, Expected expected, Function<S, C> command) {
        VersionedState<S> current = find(aggregate, stream);
        if (!expected.test(current.version())) {
            throw stale(current.version());
        }
        return change(aggregate, stream, version -> version == current.version(), command.apply(current.state()));
    }

    private <C, S> CompletionStage<Response> change(
            Aggregate<C, S, ?> aggregate, UUID stream, LongPredicate version, C command) {
        return execute(new StreamCommand<>(stream, aggregate.decider(), command, version, false))
                .thenApply(done -> found(aggregate, current(aggregate, stream, done)));
    }

    private CompletionStage<Done> execute(StreamCommand<?, ?> command) {
        return gateway.execute(Actor.of(caller), command).thenApply(Done.class::cast);
    }

    @SuppressWarnings("unchecked") // folded by this aggregate's decider
    private static <S> VersionedState<S> current(Aggregate<?, S, ?> aggregate, UUID stream, Done done) {
        return new VersionedState<>(stream, (S) done.state(), done.version(), done.position());
    }

    public <S> Response get(Aggregate<?, S, ?> aggregate, UUID stream) {
        return found(aggregate, find(aggregate, stream));
    }

    public <S> Response list(Aggregate<?, S, ?> aggregate, Listing<S> listing, UriInfo uri) {
        Page page = listing.page();
        List<AggregateTable.Row<S>> rows = catalogue.after(aggregate, page.position()).stream()
                .filter(row -> listing.filter().test(row.current().state()))
                .filter(row -> listing.search().isEmpty()
                        || listing.search().finds(row.texts().folded()))
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
        return ProblemException.of(
                new Rejection("stale-version", "The resource was changed: it is now at version " + version + "."));
    }
}
