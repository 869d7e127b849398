package capacity.register;

import capacity.contracts.Decider;
import capacity.contracts.Decision;
import capacity.contracts.RegisterFact;
import capacity.register.Entry.Absent;
import capacity.register.Entry.Known;
import capacity.register.Entry.Registered;
import capacity.register.Entry.Withdrawn;
import capacity.register.RegisterCommand.Register;
import capacity.register.RegisterCommand.Revise;
import capacity.register.RegisterCommand.Withdraw;
import java.util.function.Function;

/**
 * The life of a register's entry: registered, revised, withdrawn for good. The same for every register; only the names of
 * the facts differ.
 *
 * @param family the facts of this register
 * @param withdrawn makes the fact that withdraws an entry, from a reason
 * @param reason reads that reason back
 */
public record RegisterDecider<D, F extends RegisterFact<D>>(
        Class<F> family,
        Function<D, F> registered,
        Function<D, F> revised,
        Function<String, F> withdrawn,
        Function<F, String> reason)
        implements Decider<RegisterCommand<D>, Entry<D>, F> {

    @Override
    public Entry<D> initial() {
        return new Absent<>();
    }

    @Override
    public Entry<D> evolve(Entry<D> entry, F fact) {
        if (!(entry instanceof Known<D> known)) {
            D details = fact.entry().orElseThrow();
            return new Registered<>(details, details);
        }
        D first = known.asFirstRegistered();
        return fact.entry()
                .<Entry<D>>map(details -> new Registered<>(first, details))
                .orElseGet(() -> new Withdrawn<>(first, known.details(), reason.apply(fact)));
    }

    /** Refuses with {@code not-found}, {@code id-reused} or {@code wrong-state}. Asking for what is makes no fact. */
    @Override
    public Decision<F> decide(Entry<D> entry, RegisterCommand<D> command) {
        if (command instanceof Register<D> register) {
            return register(entry, register.details());
        }
        return entry instanceof Known<D> known
                ? change(known, command)
                : Decision.refused("not-found", "There is no such entry in the register.");
    }

    private Decision<F> change(Known<D> entry, RegisterCommand<D> command) {
        if (command instanceof Revise<D> revise) {
            return revise(entry, revise.details());
        }
        if (command instanceof Withdraw<D> withdraw) {
            return entry instanceof Withdrawn ? Decision.nothing() : Decision.fact(withdrawn.apply(withdraw.reason()));
        }
        throw new IllegalArgumentException("unknown command " + command.getClass());
    }

    private Decision<F> register(Entry<D> entry, D details) {
        if (!(entry instanceof Known<D> known)) {
            return Decision.fact(registered.apply(details));
        }
        return known.asFirstRegistered().equals(details)
                ? Decision.nothing()
                : Decision.refused("id-reused", "The id or code already belongs to an entry with other content.");
    }

    private Decision<F> revise(Known<D> entry, D details) {
        if (entry instanceof Withdrawn) {
            return Decision.refused("wrong-state", "A withdrawn entry is not revised any more.");
        }
        return entry.details().equals(details) ? Decision.nothing() : Decision.fact(revised.apply(details));
    }
}
