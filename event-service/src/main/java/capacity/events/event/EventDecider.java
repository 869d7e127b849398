package capacity.events.event;

import capacity.contracts.decision.Decider;
import capacity.contracts.decision.Decision;
import capacity.contracts.details.EventDetails;
import capacity.contracts.facts.EventFact;
import capacity.contracts.facts.EventFact.EventCancelled;
import capacity.contracts.facts.EventFact.EventHeld;
import capacity.contracts.facts.EventFact.EventReopened;
import capacity.contracts.facts.EventFact.EventRevised;
import capacity.contracts.facts.EventFact.EventScheduled;
import capacity.contracts.facts.EventFact.HeadcountReported;
import capacity.events.event.Event.Cancelled;
import capacity.events.event.Event.Dossier;
import capacity.events.event.Event.Held;
import capacity.events.event.Event.Planned;
import capacity.events.event.Event.Scheduled;
import capacity.events.event.Event.Unscheduled;
import capacity.events.event.EventCommand.Cancel;
import capacity.events.event.EventCommand.Hold;
import capacity.events.event.EventCommand.Reopen;
import capacity.events.event.EventCommand.ReportHeadcount;
import capacity.events.event.EventCommand.Revise;
import capacity.events.event.EventCommand.Schedule;
import java.time.LocalDate;
import java.util.Optional;

/** The life of an event: planned, then held or cancelled, and back to planned if that was a mistake. */
public final class EventDecider implements Decider<EventCommand, Event, EventFact> {

    @Override
    public Class<EventFact> family() {
        return EventFact.class;
    }

    @Override
    public Event initial() {
        return new Unscheduled();
    }

    @Override
    public Event evolve(Event event, EventFact fact) {
        if (fact instanceof EventScheduled scheduled) {
            return new Planned(Dossier.opened(scheduled.details()), Optional.empty());
        }
        Scheduled before = (Scheduled) event;
        Dossier dossier = before.dossier();
        if (fact instanceof EventRevised revised) {
            return before.with(dossier.revised(revised.details()));
        }
        if (fact instanceof HeadcountReported report) {
            return before.with(dossier.counted(report));
        }
        if (fact instanceof EventHeld) {
            return new Held(dossier);
        }
        if (fact instanceof EventCancelled cancelled) {
            return new Cancelled(dossier, Optional.of(cancelled.reason()));
        }
        if (fact instanceof EventReopened reopened) {
            return new Planned(dossier, Optional.of(reopened.reason()));
        }
        throw new IllegalArgumentException("unknown fact " + fact.getClass());
    }

    /**
     * Refuses with {@code not-found}, {@code id-reused}, {@code wrong-state}, {@code not-yet-started} or {@code invalid}. A command that
     * changes nothing records no fact.
     */
    @Override
    public Decision<EventFact> decide(Event event, EventCommand command) {
        if (command instanceof Schedule schedule) {
            return schedule(event, schedule.details());
        }
        return event instanceof Scheduled scheduled
                ? change(scheduled, command)
                : Decision.refused("not-found", "The event was not found.");
    }

    private static Decision<EventFact> change(Scheduled event, EventCommand command) {
        if (command instanceof Revise revise) {
            return revise(event, revise.details());
        }
        if (command instanceof Hold hold) {
            return hold(event, hold);
        }
        if (command instanceof Cancel cancel) {
            return cancel(event, cancel.reason());
        }
        if (command instanceof Reopen reopen) {
            return reopen(event, reopen.reason());
        }
        if (command instanceof ReportHeadcount report) {
            return report(event.dossier(), report);
        }
        throw new IllegalArgumentException("unknown command " + command.getClass());
    }

    private static Decision<EventFact> schedule(Event event, EventDetails details) {
        if (!(event instanceof Scheduled known)) {
            return Decision.fact(new EventScheduled(details));
        }
        return known.dossier().asFirstScheduled().equals(details)
                ? Decision.nothing()
                : Decision.refused("id-reused", "The id already belongs to an event with different content.");
    }

    private static Decision<EventFact> revise(Scheduled event, EventDetails details) {
        return event.dossier().details().equals(details)
                ? Decision.nothing()
                : Decision.fact(new EventRevised(details));
    }

    private static Decision<EventFact> hold(Scheduled event, Hold hold) {
        if (event instanceof Held) {
            return Decision.nothing();
        }
        if (event instanceof Cancelled) {
            return Decision.refused("wrong-state", "A cancelled event must be reopened before it can be held.");
        }
        if (!(event instanceof Planned)) {
            throw unknown(event);
        }
        EventDetails details = event.dossier().details();
        Optional<LocalDate> today = hold.today().apply(details.timeZone());
        if (today.isEmpty()) {
            return Decision.refused(
                    "unknown-time-zone",
                    "The time zone rules in use do not know " + details.timeZone()
                            + ". Please ask your administrator to install newer rules.");
        }
        return today.get().isBefore(details.startsOn())
                ? Decision.refused(
                        "not-yet-started", "The event starts on " + details.startsOn() + "; it cannot be held before.")
                : Decision.fact(new EventHeld());
    }

    private static Decision<EventFact> cancel(Scheduled event, String reason) {
        if (event instanceof Cancelled) {
            return Decision.nothing();
        }
        if (event instanceof Held) {
            return Decision.refused("wrong-state", "A held event must be reopened before it can be cancelled.");
        }
        if (event instanceof Planned) {
            return Decision.fact(new EventCancelled(reason));
        }
        throw unknown(event);
    }

    private static Decision<EventFact> reopen(Scheduled event, String reason) {
        if (event instanceof Planned) {
            return Decision.nothing();
        }
        if (event instanceof Held || event instanceof Cancelled) {
            return Decision.fact(new EventReopened(reason));
        }
        throw unknown(event);
    }

    private static Decision<EventFact> report(Dossier dossier, ReportHeadcount command) {
        LocalDate day = command.day().orElse(dossier.details().startsOn());
        HeadcountReported report = new HeadcountReported(day, command.count(), command.basis());
        if (report.equals(dossier.headcounts().get(day))) {
            return Decision.nothing();
        }
        EventDetails details = dossier.details();
        return details.covers(day)
                ? Decision.fact(report)
                : Decision.invalid(
                        "/day", "must be within the event's dates, " + details.startsOn() + " to " + details.endsOn());
    }

    private static IllegalArgumentException unknown(Scheduled event) {
        return new IllegalArgumentException("unknown status " + event.getClass());
    }
}
