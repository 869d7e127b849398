package capacity.events.aggregates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.contracts.details.PartnerDetails;
import capacity.contracts.details.ProgrammeDetails;
import capacity.contracts.facts.PartnerFact.PartnerRegistered;
import capacity.contracts.facts.PartnerFact.PartnerRevised;
import capacity.contracts.facts.ProgrammeFact.ProgrammeRegistered;
import capacity.contracts.facts.RegisterFact;
import capacity.events.partner.PartnerRegister;
import capacity.events.register.Register;
import capacity.journal.Attempt;
import capacity.journal.Head;
import capacity.journal.Journal;
import capacity.journal.JournalException.JournalUnavailable;
import capacity.journal.NewFact;
import capacity.journal.StoredFact;
import capacity.journal.Transaction;
import capacity.journal.testing.InMemoryJournal;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AggregateCatalogueTest {

    private final PartnerRegister partners = new PartnerRegister();
    private final InMemoryJournal journal = new InMemoryJournal("events");
    private final AggregateCatalogue catalogue = new AggregateCatalogue(journal, List.of(partners));

    private void record(UUID stream, long version, RegisterFact<?> fact) {
        journal.write(transaction ->
                transaction.append(List.of(new NewFact(stream, version, stream, "somebody", UUID.randomUUID(), fact))));
    }

    private static PartnerDetails named(String name) {
        return new PartnerDetails(name, "government", null, List.of(), List.of());
    }

    private List<String> names(long after) {
        return catalogue.after(partners, after).stream()
                .map(row -> Register.details(row.current().state()).name())
                .toList();
    }

    @Test
    void a_reader_sees_what_was_recorded_before_it_asked() {
        UUID stream = UUID.randomUUID();
        assertTrue(catalogue.find(partners, stream).isEmpty());
        record(stream, 1, new PartnerRegistered(named("A")));
        assertEquals(1, catalogue.find(partners, stream).orElseThrow().version());
        record(stream, 2, new PartnerRevised(named("B")));
        assertEquals(2, catalogue.find(partners, stream).orElseThrow().version());
        assertEquals(List.of("B"), names(0));
    }

    @Test
    void a_changed_aggregate_keeps_its_place_in_the_list() {
        UUID first = UUID.randomUUID();
        record(first, 1, new PartnerRegistered(named("A")));
        record(UUID.randomUUID(), 1, new PartnerRegistered(named("B")));
        record(first, 2, new PartnerRevised(named("A2")));
        assertEquals(List.of("A2", "B"), names(0));
        assertEquals(List.of("B"), names(1));
    }

    @Test
    void a_journal_longer_than_a_page_is_read_to_its_end() {
        IntStream.range(0, 2_500).forEach(i -> record(UUID.randomUUID(), 1, new PartnerRegistered(named("P" + i))));
        assertEquals(2_500, names(0).size());
    }

    @Test
    void a_journal_that_was_set_back_and_continued_differently_is_read_from_the_beginning() {
        AtomicReference<InMemoryJournal> database = new AtomicReference<>(journal);
        AggregateCatalogue followed = new AggregateCatalogue(following(database::get), List.of(partners));
        IntStream.range(0, 3).forEach(i -> record(UUID.randomUUID(), 1, new PartnerRegistered(named("lost" + i))));
        assertEquals(3, followed.after(partners, 0).size());
        database.set(new InMemoryJournal("events"));
        assertEquals(0, followed.after(partners, 0).size());
        for (int i = 0; i < 4; i++) {
            NewFact partner = new NewFact(
                    new UUID(0, i), 1, new UUID(0, i), "a", new UUID(1, i), new PartnerRegistered(named("N")));
            database.get().write(transaction -> transaction.append(List.of(partner)));
        }
        assertEquals(4, followed.after(partners, 0).size());
    }

    @Test
    void a_reader_that_waited_for_a_failed_refresh_is_not_answered_from_memory() throws Exception {
        record(UUID.randomUUID(), 1, new PartnerRegistered(named("A")));
        Semaphore database = new Semaphore(0);
        AtomicInteger looks = new AtomicInteger();
        AggregateCatalogue cut = new AggregateCatalogue(
                following(() -> {
                    if (looks.getAndIncrement() > 0) {
                        throw new JournalUnavailable(null);
                    }
                    database.acquireUninterruptibly();
                    return journal;
                }),
                List.of(partners));
        ReaderThread first = new ReaderThread(cut);
        ReaderThread second = new ReaderThread(cut);
        ReaderThread third = new ReaderThread(cut);
        first.startAndAwait(Thread.State.WAITING);
        second.startAndAwait(Thread.State.BLOCKED);
        third.startAndAwait(Thread.State.BLOCKED);
        database.release();
        assertTrue(first.answered());
        assertFalse(second.answered());
        assertFalse(third.answered());
        assertEquals(2, looks.get(), "if each waited for its own refresh, the waits would add up");
    }

    private final class ReaderThread extends Thread {

        private final AggregateCatalogue catalogue;
        private volatile boolean answered;

        private ReaderThread(AggregateCatalogue catalogue) {
            this.catalogue = catalogue;
        }

        @Override
        public void run() {
            try {
                catalogue.after(partners, 0);
                answered = true;
            } catch (JournalUnavailable e) {
                answered = false;
            }
        }

        private void startAndAwait(State state) throws InterruptedException {
            start();
            while (getState() != state) {
                Thread.sleep(1);
            }
        }

        private boolean answered() throws InterruptedException {
            join();
            return answered;
        }
    }

    /** A database that can be replaced, or become unreachable. */
    private static Journal<Transaction> following(Supplier<Journal<Transaction>> database) {
        return new Journal<>() {
            @Override
            public Attempt<Transaction> begin() {
                return database.get().begin();
            }

            @Override
            public List<StoredFact> load(UUID stream) {
                return database.get().load(stream);
            }

            @Override
            public List<StoredFact> after(long position, int limit) {
                return database.get().after(position, limit);
            }

            @Override
            public Head head() {
                return database.get().head();
            }
        };
    }

    @Test
    void concurrent_readers_each_see_what_was_recorded_before_they_asked() {
        IntStream.range(0, 200).parallel().forEach(i -> {
            UUID stream = UUID.randomUUID();
            record(stream, 1, new PartnerRegistered(named("P" + i)));
            assertTrue(catalogue.find(partners, stream).isPresent());
        });
        assertEquals(200, names(0).size());
    }

    @Test
    void a_fact_of_an_unknown_aggregate_stops_the_reading() {
        record(UUID.randomUUID(), 1, new ProgrammeRegistered(new ProgrammeDetails("x", "X", List.of())));
        assertThrows(IllegalStateException.class, () -> catalogue.find(partners, UUID.randomUUID()));
        assertThrows(IllegalStateException.class, () -> catalogue.find(partners, UUID.randomUUID()));
    }
}
