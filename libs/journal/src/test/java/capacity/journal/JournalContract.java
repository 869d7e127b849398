package capacity.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.contracts.facts.EventFact;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What every implementation of a journal does. */
public abstract class JournalContract<T extends Transaction> {

    /** An empty one. */
    protected abstract Journal<T> journal();

    private final UUID stream = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @Test
    void positions_count_from_one_without_gaps_over_all_streams() {
        append(fact(stream, 1), fact(other, 1));
        append(fact(stream, 2));
        assertEquals(List.of(1L, 2L, 3L), positions(journal().after(0, 10)));
        assertEquals(3, journal().head().position());
    }

    @Test
    void a_fact_comes_back_as_it_was_recorded() {
        NewFact fact = fact(stream, 1);
        StoredFact promised = journal().write(tx -> tx.append(List.of(fact))).get(0);
        StoredFact stored = journal().load(stream).get(0);
        assertEquals(promised, stored);
        assertEquals(fact.fact(), stored.fact());
        assertEquals("someone", stored.envelope().actor());
        assertEquals("test", stored.envelope().journal());
        assertEquals(fact.key(), stored.key());
        assertEquals(fact.command(), stored.command());
    }

    @Test
    void a_stream_has_only_its_own_facts_in_order_of_version() {
        append(fact(stream, 1), fact(other, 1), fact(stream, 2));
        List<StoredFact> own = journal().load(stream);
        assertEquals(
                List.of(1L, 2L), own.stream().map(f -> f.envelope().version()).toList());
        assertEquals(List.of(1L, 3L), positions(own));
    }

    @Test
    void several_streams_are_loaded_together_and_unknown_ones_are_empty() {
        append(fact(stream, 1));
        journal().write(tx -> {
            var loaded = tx.load(Set.of(stream, other));
            assertEquals(1, loaded.get(stream).size());
            assertEquals(List.of(), loaded.get(other));
            return null;
        });
    }

    @Test
    void work_that_fails_records_nothing_and_leaves_no_gap() {
        assertThrows(
                ArithmeticException.class,
                () -> journal().write(tx -> {
                    tx.append(List.of(fact(stream, 1)));
                    throw new ArithmeticException("on purpose");
                }));
        append(fact(other, 1));
        assertEquals(List.of(1L), positions(journal().after(0, 10)));
        assertEquals(List.of(), journal().load(stream));
    }

    @Test
    void a_version_is_recorded_once() {
        append(fact(stream, 1));
        assertThrows(RuntimeException.class, () -> append(fact(stream, 1)));
        assertEquals(1, journal().head().position());
    }

    @Test
    void one_transaction_may_append_several_times_at_one_instant() {
        journal().write(tx -> {
            tx.append(List.of(fact(stream, 1)));
            return tx.append(List.of(fact(stream, 2)));
        });
        List<StoredFact> facts = journal().load(stream);
        assertEquals(List.of(1L, 2L), positions(facts));
        assertEquals(
                facts.get(0).envelope().recordedAt(), facts.get(1).envelope().recordedAt());
    }

    @Test
    void a_later_transaction_is_recorded_later() {
        LongStream.rangeClosed(1, 50).forEach(version -> append(fact(stream, version)));
        List<Instant> times = journal().load(stream).stream()
                .map(fact -> fact.envelope().recordedAt())
                .toList();
        for (int i = 1; i < times.size(); i++) {
            assertTrue(times.get(i).isAfter(times.get(i - 1)), times.get(i - 1) + " then " + times.get(i));
        }
    }

    @Test
    void reading_on_behind_a_position_is_bounded() {
        append(fact(stream, 1), fact(stream, 2), fact(stream, 3));
        assertEquals(List.of(2L), positions(journal().after(1, 1)));
    }

    @Test
    void the_facts_of_a_command_are_found_after_a_position() {
        NewFact first = fact(stream, 1);
        NewFact second = fact(stream, 2);
        append(first, second);
        Set<UUID> commands = Set.of(first.command(), second.command());
        journal().write(tx -> {
            assertEquals(List.of(1L, 2L), positions(tx.madeBy(commands, 0)));
            assertEquals(List.of(2L), positions(tx.madeBy(commands, 1)));
            assertEquals(List.of(), tx.madeBy(Set.of(UUID.randomUUID()), 0));
            return null;
        });
    }

    @Test
    void an_attempt_that_begins_during_a_commit_sees_what_the_commit_records() {
        Attempt<T> first = journal().begin();
        first.run(tx -> tx.append(List.of(fact(stream, 1))));
        first.commit();
        Attempt<T> second = journal().begin();
        assertEquals(
                1, second.<Integer>run(tx -> tx.load(Set.of(stream)).get(stream).size()));
        first.confirm();
        second.run(tx -> tx.append(List.of(fact(stream, 2))));
        second.commit();
        second.confirm();
        assertEquals(List.of(1L, 2L), positions(journal().after(0, 10)));
    }

    @Test
    void an_attempt_that_is_abandoned_leaves_nothing_and_the_next_may_begin() {
        Attempt<T> abandoned = journal().begin();
        abandoned.run(tx -> tx.append(List.of(fact(stream, 1))));
        abandoned.abandon();
        append(fact(other, 1));
        assertEquals(List.of(), journal().load(stream));
        assertEquals(List.of(1L), positions(journal().after(0, 10)));
    }

    private void append(NewFact... facts) {
        journal().write(tx -> tx.append(List.of(facts)));
    }

    private static NewFact fact(UUID stream, long version) {
        return new NewFact(
                stream,
                version,
                UUID.randomUUID(),
                "someone",
                UUID.randomUUID(),
                new EventFact.EventCancelled("rain – 雨"));
    }

    private static List<Long> positions(List<StoredFact> facts) {
        return facts.stream().map(fact -> fact.envelope().position()).toList();
    }
}
