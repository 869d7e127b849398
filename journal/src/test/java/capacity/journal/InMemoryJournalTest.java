package capacity.journal;

class InMemoryJournalTest extends JournalContract<Transaction> {

    private final InMemoryJournal journal = new InMemoryJournal("test");

    @Override
    protected Journal<Transaction> journal() {
        return journal;
    }
}
