package capacity.contracts.facts;

import capacity.contracts.details.ComposedText;
import capacity.contracts.details.EventDetails;
import java.time.LocalDate;

/** What happened to one event (a workshop, consultation, meeting …). The stream is the event's id. */
public sealed interface EventFact extends Fact {

    record EventScheduled(EventDetails details) implements EventFact {}

    /** Contains all of the new details, so that no reader has to know the old ones. */
    record EventRevised(EventDetails details) implements EventFact {}

    record EventHeld() implements EventFact {}

    record EventCancelled(String reason) implements EventFact {}

    record EventReopened(String reason) implements EventFact {}

    /**
     * People counted without names; the last report per day stands.
     *
     * @param count people, 0 or more, in the roles that are counted
     * @param basis where the count comes from, such as a signed sheet
     */
    record HeadcountReported(LocalDate day, int count, String basis) implements EventFact {

        public HeadcountReported {
            basis = ComposedText.nfc(basis);
        }
    }
}
