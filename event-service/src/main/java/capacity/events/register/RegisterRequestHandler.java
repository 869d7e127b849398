package capacity.events.register;

import capacity.events.aggregates.AggregateRequestHandler;
import capacity.events.register.RegisterCommand.Revise;
import capacity.events.register.RegisterCommand.Withdraw;
import capacity.events.requests.Filter;
import capacity.events.requests.Form;
import capacity.events.requests.Listing;
import capacity.events.requests.Reason;
import capacity.events.requests.Search;
import capacity.http.body.MergePatch;
import capacity.http.query.QueryParameters;
import capacity.http.response.ETags;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The requests that every register can answer. */
@Singleton
public class RegisterRequestHandler {

    private final AggregateRequestHandler handler;

    RegisterRequestHandler(AggregateRequestHandler handler) {
        this.handler = handler;
    }

    public <D> CompletionStage<Response> register(Register<D, ?> register, UUID stream, String location, D details) {
        return handler.create(register, stream, location, new RegisterCommand.Register<>(details));
    }

    /** @param path of the register; the path of an entry is this path and its id */
    public <D> CompletionStage<Response> register(Register<D, ?> register, String path, Form<D> form) {
        UUID id = form.idOrNew();
        return register(register, id, path + "/" + id, form.details());
    }

    public <D> CompletionStage<Response> revise(
            Register<D, ?> register, UUID stream, String ifMatch, MergePatch patch) {
        return handler.revise(
                register,
                stream,
                ETags.required(ifMatch),
                entry -> new Revise<>(register.patched(stream, Register.details(entry), patch)));
    }

    public <D> CompletionStage<Response> withdraw(Register<D, ?> register, UUID stream, String ifMatch, Reason reason) {
        return handler.change(register, stream, ETags.optional(ifMatch), new Withdraw<>(reason.reason()));
    }

    public Response get(Register<?, ?> register, UUID stream) {
        return handler.get(register, stream);
    }

    /**
     * The list of entries. Every register can be filtered by {@code status} and searched by {@code q}.
     *
     * @param own adds the filters that only this register has
     */
    public <D> Uni<Response> list(Register<D, ?> register, UriInfo uri, Consumer<Filter<D>> own) {
        QueryParameters query = new QueryParameters(uri);
        Filter<D> filter = new Filter<>(query);
        own.accept(filter);
        Predicate<RegisterEntry<D>> status = new Filter<RegisterEntry<D>>(query)
                .list(
                        "status",
                        Register.Statuses.ALL::contains,
                        "registered, withdrawn",
                        RegisterRequestHandler::statuses)
                .predicate();
        Predicate<D> accepted = filter.predicate();
        Listing<RegisterEntry<D>> listing =
                new Listing<>(status.and(entry -> accepted.test(Register.details(entry))), Search.read(query));
        return handler.list(register, register.listName(), listing, handler.asked(query, uri));
    }

    public Uni<Response> history(Register<?, ?> register, UUID stream, UriInfo uri) {
        return handler.history(
                register, register.listName() + "-history", stream, handler.asked(new QueryParameters(uri), uri));
    }

    private static Stream<String> statuses(RegisterEntry<?> entry) {
        return Stream.of(Register.status(entry));
    }
}
