package capacity.events.aggregates;

import capacity.contracts.decision.Rejection;
import capacity.events.requests.Listing;
import capacity.http.export.Export;
import capacity.http.export.Exports;
import capacity.http.export.PageSource;
import capacity.http.problem.ProblemException;
import capacity.http.query.Page;
import capacity.http.query.QueryParameters;
import capacity.http.response.ETags.Expected;
import capacity.http.response.ResourceResponses;
import capacity.http.security.Actor;
import capacity.http.table.RecordColumns;
import capacity.journal.Journal;
import capacity.journal.stream.Outcome.Done;
import capacity.journal.stream.StreamCommand;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.LongPredicate;

/** The requests that every aggregate can answer. */
@Singleton
public class AggregateRequestHandler {

    private static final String AS_OF = "asOf.events";

    private final AggregateCatalogue catalogue;
    private final EventCommandGateway gateway;
    private final Journal<?> journal;
    private final SecurityIdentity caller;
    private final Exports exports;

    AggregateRequestHandler(
            AggregateCatalogue catalogue,
            EventCommandGateway gateway,
            Journal<?> journal,
            SecurityIdentity caller,
            Exports exports) {
        this.catalogue = catalogue;
        this.gateway = gateway;
        this.journal = journal;
        this.caller = caller;
        this.exports = exports;
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

    /**
     * How the client wants a list.
     *
     * @param query whose filters have been read
     * @throws ProblemException 400 with all faults of the query
     */
    public ListRequest asked(QueryParameters query, UriInfo uri) {
        return ListRequest.read(query, uri, exports);
    }

    /** @param name of the list, for files */
    public <S> Uni<Response> list(Aggregate<?, S, ?> aggregate, String name, Listing<S> listing, ListRequest asked) {
        return asked.file()
                .map(file -> exports.answer(file, export(aggregate, name, listing)))
                .orElseGet(() -> Uni.createFrom().item(page(aggregate, listing, asked.page(), asked.uri())));
    }

    private <S> Export<?> export(Aggregate<?, S, ?> aggregate, String name, Listing<S> listing) {
        AggregateCatalogue.Snapshot<S> all = catalogue.snapshot(aggregate);
        List<VersionedState<S>> rows = all.rows().stream()
                .filter(row -> isListed(row, listing))
                .map(AggregateTable.Row::current)
                .toList();
        return Export.of(name, RecordColumns.of(aggregate.viewType()), PageSource.of(rows), aggregate::view)
                .asOf(Map.of(AS_OF, all.position()));
    }

    private static <S> boolean isListed(AggregateTable.Row<S> row, Listing<S> listing) {
        return listing.filter().test(row.current().state())
                && (listing.search().isEmpty()
                        || listing.search().finds(row.texts().folded()));
    }

    private <S> Response page(Aggregate<?, S, ?> aggregate, Listing<S> listing, Page page, UriInfo uri) {
        List<AggregateTable.Row<S>> rows = catalogue.after(aggregate, page.position()).stream()
                .filter(row -> isListed(row, listing))
                .limit(page.fetch())
                .toList();
        return page.answer(uri, rows, AggregateTable.Row::firstPosition, row -> aggregate.view(row.current()));
    }

    /** @param name of the list, for files */
    public <S> Uni<Response> history(Aggregate<?, S, ?> aggregate, String name, UUID stream, ListRequest asked) {
        long version = find(aggregate, stream).version();
        List<History.Item> all = History.of(aggregate, journal.load(stream));
        return asked.file()
                .map(file -> exports.answer(
                        file,
                        Export.of(name, RecordColumns.of(History.Item.class), PageSource.of(all), Function.identity())
                                .asOf(Map.of("asOf.version", version))))
                .orElseGet(() -> Uni.createFrom().item(page(all, asked.page(), asked.uri())));
    }

    private static Response page(List<History.Item> all, Page page, UriInfo uri) {
        List<History.Item> items = all.stream()
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
