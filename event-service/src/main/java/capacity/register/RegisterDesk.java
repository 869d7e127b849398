package capacity.register;

import capacity.contracts.http.ETags.Expected;
import capacity.contracts.http.Page;
import capacity.contracts.http.Query;
import capacity.facts.Desk;
import capacity.form.Filter;
import capacity.form.Reason;
import capacity.register.RegisterCommand.Revise;
import capacity.register.RegisterCommand.Withdraw;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
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

    public <D> Response revise(Register<D, ?> register, UUID stream, Expected expected, UnaryOperator<D> patch) {
        return desk.revise(register, stream, expected, entry -> new Revise<>(patch.apply(Register.details(entry))));
    }

    public <D> Response withdraw(Register<D, ?> register, UUID stream, Expected expected, Reason reason) {
        return desk.change(register, stream, expected, new Withdraw<>(reason.reason()));
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
