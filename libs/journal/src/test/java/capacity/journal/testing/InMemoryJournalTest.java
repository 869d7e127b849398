package capacity.journal.testing;

import capacity.journal.Journal;
import capacity.journal.JournalContract;
import capacity.journal.Transaction;

class InMemoryJournalTest extends JournalContract<Transaction> {

    private final InMemoryJournal journal = new InMemoryJournal("test");

    @Override
    protected Journal<Transaction> journal() {
        return journal;
    }
}
