package capacity.events.event;

import capacity.contracts.details.EventDetails;
import capacity.contracts.facts.EventFact.HeadcountReported;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The state of an event. The three statuses are types, because the rules differ by status. */
public sealed interface Event {

    /** No fact about it exists. */
    record Unscheduled() implements Event {}

    sealed interface Scheduled extends Event {

        Dossier dossier();

        /** The name of the status for clients. */
        String status();

        /** Why it was cancelled, or why it was set back to planned. */
        Optional<String> reason();

        /** The same status with a new dossier. */
        Scheduled with(Dossier dossier);
    }

    record Planned(Dossier dossier, Optional<String> reason) implements Scheduled {
        @Override
        public String status() {
            return "planned";
        }

        @Override
        public Planned with(Dossier changed) {
            return new Planned(changed, reason);
        }
    }

    record Held(Dossier dossier) implements Scheduled {
        @Override
        public String status() {
            return "held";
        }

        @Override
        public Optional<String> reason() {
            return Optional.empty();
        }

        @Override
        public Held with(Dossier changed) {
            return new Held(changed);
        }
    }

    record Cancelled(Dossier dossier, Optional<String> reason) implements Scheduled {
        @Override
        public String status() {
            return "cancelled";
        }

        @Override
        public Cancelled with(Dossier changed) {
            return new Cancelled(changed, reason);
        }
    }

    /**
     * What is known in every status.
     *
     * @param asFirstScheduled the first details; every repeated request is compared with them
     * @param details as they are today
     * @param headcounts the last report of each day
     */
    record Dossier(
            EventDetails asFirstScheduled, EventDetails details, SortedMap<LocalDate, HeadcountReported> headcounts) {

        public Dossier {
            headcounts = Collections.unmodifiableSortedMap(new TreeMap<>(headcounts));
        }

        static Dossier opened(EventDetails details) {
            return new Dossier(details, details, new TreeMap<>());
        }

        Dossier revised(EventDetails changed) {
            return new Dossier(asFirstScheduled, changed, headcounts);
        }

        Dossier counted(HeadcountReported report) {
            SortedMap<LocalDate, HeadcountReported> all = new TreeMap<>(headcounts);
            all.put(report.day(), report);
            return new Dossier(asFirstScheduled, details, all);
        }
    }
}
