package capacity.events.register;

import capacity.contracts.decision.Decider;
import capacity.contracts.decision.Decision;
import capacity.contracts.facts.RegisterFact;
import capacity.events.register.RegisterCommand.Register;
import capacity.events.register.RegisterCommand.Revise;
import capacity.events.register.RegisterCommand.Withdraw;
import capacity.events.register.RegisterEntry.Absent;
import capacity.events.register.RegisterEntry.Known;
import capacity.events.register.RegisterEntry.Registered;
import capacity.events.register.RegisterEntry.Withdrawn;
import java.util.function.Function;

/**
 * The life of a register entry: registered, revised, withdrawn permanently. It is the same for every register; only the
 * names of the facts differ.
 *
 * @param family the facts of this register
 * @param withdrawn makes the fact that withdraws an entry, from a reason
 * @param reason reads the reason from such a fact
 */
public record RegisterDecider<D, F extends RegisterFact<D>>(
        Class<F> family,
        Function<D, F> registered,
        Function<D, F> revised,
        Function<String, F> withdrawn,
        Function<F, String> reason)
        implements Decider<RegisterCommand<D>, RegisterEntry<D>, F> {

    @Override
    public RegisterEntry<D> initial() {
        return new Absent<>();
    }

    @Override
    public RegisterEntry<D> evolve(RegisterEntry<D> entry, F fact) {
        if (!(entry instanceof Known<D> known)) {
            D details = fact.entry().orElseThrow();
            return new Registered<>(details, details);
        }
        D first = known.asFirstRegistered();
        return fact.entry()
                .<RegisterEntry<D>>map(details -> new Registered<>(first, details))
                .orElseGet(() -> new Withdrawn<>(first, known.details(), reason.apply(fact)));
    }

    /**
     * Refuses with {@code not-found}, {@code id-reused} or {@code wrong-state}. A command that changes nothing records
     * no fact.
     */
    @Override
    public Decision<F> decide(RegisterEntry<D> entry, RegisterCommand<D> command) {
        if (command instanceof Register<D> register) {
            return register(entry, register.details());
        }
        return entry instanceof Known<D> known
                ? change(known, command)
                : Decision.refused("not-found", "The entry was not found in this register.");
    }

    private Decision<F> change(Known<D> entry, RegisterCommand<D> command) {
        if (command instanceof Revise<D> revise) {
            return revise(entry, revise.details());
        }
        if (command instanceof Withdraw<D> withdraw) {
            return withdraw(entry, withdraw.reason());
        }
        throw new IllegalArgumentException("unknown command " + command.getClass());
    }

    private Decision<F> register(RegisterEntry<D> entry, D details) {
        if (!(entry instanceof Known<D> known)) {
            return Decision.fact(registered.apply(details));
        }
        return known.asFirstRegistered().equals(details)
                ? Decision.nothing()
                : Decision.refused("id-reused", "The id or code already belongs to an entry with different content.");
    }

    private Decision<F> revise(Known<D> entry, D details) {
        if (entry instanceof Withdrawn) {
            return Decision.refused("wrong-state", "A withdrawn entry can no longer be changed.");
        }
        if (entry instanceof Registered) {
            return entry.details().equals(details) ? Decision.nothing() : Decision.fact(revised.apply(details));
        }
        throw unknown(entry);
    }

    private Decision<F> withdraw(Known<D> entry, String why) {
        if (entry instanceof Withdrawn) {
            return Decision.nothing();
        }
        if (entry instanceof Registered) {
            return Decision.fact(withdrawn.apply(why));
        }
        throw unknown(entry);
    }

    private static IllegalArgumentException unknown(RegisterEntry<?> entry) {
        return new IllegalArgumentException("unknown entry " + entry.getClass());
    }
}
