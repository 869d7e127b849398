package capacity.register;

import capacity.contracts.http.ETags;
import capacity.contracts.http.Page;
import capacity.contracts.http.Query;
import capacity.contracts.http.body.MergePatch;
import capacity.facts.Desk;
import capacity.form.Filter;
import capacity.form.Form;
import capacity.form.Reason;
import capacity.register.RegisterCommand.Revise;
import capacity.register.RegisterCommand.Withdraw;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What can be asked of any register. */
@Singleton
public class RegisterDesk {

    private final Desk desk;

    RegisterDesk(Desk desk) {
        this.desk = desk;
    }

    public <D> Response register(Register<D, ?> register, UUID stream, String location, D details) {
        return desk.create(register, stream, location, new RegisterCommand.Register<>(details));
    }

    /** @param path of the register; its entries are below it, by their id */
    public <D> Response register(Register<D, ?> register, String path, Form<D> form) {
        UUID id = form.idOrNew();
        return register(register, id, path + "/" + id, form.details());
    }

    public <D> Response revise(Register<D, ?> register, UUID stream, String ifMatch, MergePatch patch) {
        return desk.revise(
                register,
                stream,
                ETags.required(ifMatch),
                entry -> new Revise<>(register.patched(stream, Register.details(entry), patch)));
    }

    public <D> Response withdraw(Register<D, ?> register, UUID stream, String ifMatch, Reason reason) {
        return desk.change(register, stream, ETags.optional(ifMatch), new Withdraw<>(reason.reason()));
    }

    public Response get(Register<?, ?> register, UUID stream) {
        return desk.get(register, stream);
    }

    /**
     * Every register can be filtered by {@code status}.
     *
     * @param own adds the filters that this register has beside
     */
    public <D> Response list(Register<D, ?> register, UriInfo uri, Consumer<Filter<D>> own) {
        Query query = new Query(uri);
        Filter<D> filter = new Filter<>(query);
        own.accept(filter);
        Predicate<Entry<D>> status = new Filter<Entry<D>>(query)
                .list("status", Register.Statuses.ALL::contains, "registered, withdrawn", RegisterDesk::statuses)
                .predicate();
        Page page = query.page();
        query.check();
        Predicate<D> accepted = filter.predicate();
        return desk.list(register, status.and(entry -> accepted.test(Register.details(entry))), page, uri);
    }

    public Response history(Register<?, ?> register, UUID stream, UriInfo uri) {
        Query query = new Query(uri);
        Page page = query.page();
        query.check();
        return desk.history(register, stream, page, uri);
    }

    private static Stream<String> statuses(Entry<?> entry) {
        return Stream.of(Register.status(entry));
    }
}
