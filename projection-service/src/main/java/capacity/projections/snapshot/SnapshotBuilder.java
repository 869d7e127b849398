package capacity.projections.snapshot;

import capacity.contracts.facts.AttendanceFact;
import capacity.contracts.facts.Fact;
import capacity.projections.change.Change;
import capacity.projections.change.EventState;
import capacity.projections.change.Moment;
import capacity.projections.change.Profile;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Makes one snapshot after another, for the one writer. What a batch does not touch is shared by the snapshots before and
 * after it. Applying the same change twice does no harm.
 */
public final class SnapshotBuilder {

    static final int PAGE_BITS = 8;
    static final int PAGE_MASK = (1 << PAGE_BITS) - 1;

    private final Map<UUID, Integer> numbers = new HashMap<>();
    private final ParticipantNumbers participants = new ParticipantNumbers();
    private final Numbers<Profile> profiles = new Numbers<>();
    private final Map<String, JournalTimes> times = new HashMap<>();
    private final Map<UUID, Long> versions = new HashMap<>();
    private Map<UUID, Timeline<Object>> register = new HashMap<>();
    private EventTimeline[][] pages = {};
    // what this batch has copied already
    private final Set<Integer> drafts = new HashSet<>();
    private final Set<Integer> draftPages = new HashSet<>();
    private boolean ownsRegister = true;

    /** What is true after the batches so far. Later changes do not show in it. */
    public Snapshot snapshot() {
        drafts.clear();
        draftPages.clear();
        ownsRegister = false;
        Map<String, JournalTimes> known = new HashMap<>();
        times.forEach((journal, each) -> known.put(journal, each.copy()));
        return new Snapshot(pages.clone(), numbers.size(), register, participants.view(), profiles.view(), known);
    }

    /** The last applied version of the fact's stream; 0 if there is none. */
    public long version(UUID stream, Fact fact) {
        if (fact instanceof AttendanceFact attendance) {
            int participant = participants.find(attendance.participantId());
            return participant < 0 || !numbers.containsKey(attendance.eventId())
                    ? 0
                    : event(attendance.eventId()).attendances().version(participant);
        }
        return versions.getOrDefault(stream, 0L);
    }

    public EventState state(UUID event) {
        return numbers.containsKey(event) ? event(event).latest() : EventState.UNKNOWN;
    }

    /** False if nothing is true yet of the thing that the change is about. */
    public boolean mayHold(Change change) {
        if (change instanceof Change.OfAttendance attendance) {
            return numbers.containsKey(attendance.event())
                    && standing(event(attendance.event()).attendances(), attendance) >= 0;
        }
        if (change instanceof Change.OfEvent
                || change instanceof Change.OfHeadcount
                || change instanceof Change.OfEntry) {
            return true;
        }
        throw unknown(change);
    }

    /** What the fact makes true, and what it ends. */
    public void apply(Change change, String journal, Moment moment) {
        if (change instanceof Change.OfAttendance attendance) {
            AttendanceColumns columns = draft(attendance.event()).attendances();
            int standing = standing(columns, attendance);
            if (standing >= 0 && columns.from(standing) != moment.position()) {
                columns.close(standing, moment.position(), moment.byRedating());
            }
        }
        restore(change, journal, moment, null);
    }

    /**
     * One row of the history.
     *
     * @param to null if it is still true
     */
    public void restore(Change change, String journal, Moment from, Moment to) {
        if (change instanceof Change.OfAttendance attendance) {
            attend(attendance, from, to);
        } else if (change instanceof Change.OfEvent event) {
            draft(event.event()).become(event.state(), from.position());
        } else if (change instanceof Change.OfHeadcount headcount) {
            draft(headcount.event()).headcount(headcount.day(), headcount.count(), from.position());
        } else if (change instanceof Change.OfEntry entry) {
            enter(entry, from, to);
        } else {
            throw unknown(change);
        }
        note(change, journal, from);
        if (to != null) {
            note(change, journal, to);
        }
    }

    private void note(Change change, String journal, Moment moment) {
        times.computeIfAbsent(journal, any -> new JournalTimes()).put(moment.position(), moment.recordedAt());
        if (change instanceof Change.OfAttendance attendance) {
            draft(attendance.event()).attendances().raise(participants.of(attendance.participant()), moment.version());
        } else if (change instanceof Change.OfHeadcount headcount) {
            versions.merge(headcount.event(), moment.version(), Math::max);
        } else {
            versions.merge((UUID) change.key(), moment.version(), Math::max);
        }
    }

    private void attend(Change.OfAttendance change, Moment from, Moment to) {
        if (change.scan() == null) {
            return;
        }
        AttendanceColumns columns = draft(change.event()).attendances();
        int participant = participants.of(change.participant());
        int day = Math.toIntExact(change.day().toEpochDay());
        int row = columns.opened(participant, day, from.position());
        if (row < 0) {
            columns.open(participant, day, profiles.of(Profile.of(change.scan())), from.position(), from.byRedating());
            row = columns.rows() - 1;
        }
        if (to != null) {
            columns.close(row, to.position(), to.byRedating());
        }
    }

    private void enter(Change.OfEntry change, Moment from, Moment to) {
        if (!ownsRegister) {
            register = new HashMap<>(register);
            ownsRegister = true;
        }
        Object details = change.fact() == null ? null : change.fact().entry().orElse(null);
        register.merge(
                change.entry(),
                Timeline.empty().with(details, from.position()),
                (before, any) -> before.with(details, from.position()));
        // a later fact that revised the entry has a row of its own, which may have come before
        if (to != null) {
            register.computeIfPresent(
                    change.entry(), (id, known) -> known.has(to.position()) ? known : known.with(null, to.position()));
        }
    }

    private int standing(AttendanceColumns columns, Change.OfAttendance change) {
        int participant = participants.find(change.participant());
        return participant < 0
                ? -1
                : columns.standing(participant, Math.toIntExact(change.day().toEpochDay()), profiles, change.counted());
    }

    private EventTimeline event(UUID id) {
        int number = numbers.get(id);
        return pages[number >> PAGE_BITS][number & PAGE_MASK];
    }

    /** The event's timeline, for changes by this batch. */
    private EventTimeline draft(UUID id) {
        int number = numbers.computeIfAbsent(id, any -> numbers.size());
        EventTimeline[] page = draftPage(number >> PAGE_BITS);
        int index = number & PAGE_MASK;
        if (drafts.add(number)) {
            page[index] = page[index] == null ? new EventTimeline(id).copy() : page[index].copy();
        }
        return page[index];
    }

    private EventTimeline[] draftPage(int page) {
        if (page >= pages.length) {
            pages = Arrays.copyOf(pages, page + 1);
            pages[page] = new EventTimeline[1 << PAGE_BITS];
            draftPages.add(page);
        } else if (draftPages.add(page)) {
            pages[page] = pages[page].clone();
        }
        return pages[page];
    }

    private static IllegalArgumentException unknown(Change change) {
        return new IllegalArgumentException("unknown change " + change.getClass());
    }
}
