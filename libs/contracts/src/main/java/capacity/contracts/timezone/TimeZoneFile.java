package capacity.contracts.timezone;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** One compiled file of the IANA database in the format TZif, version 2 or later (RFC 9636). */
final class TimeZoneFile {

    /** Dates after this year are refused everywhere, so no rule need reach further. */
    private static final int LAST_YEAR = 2201;

    private static final int MAGIC = 0x545A6966;
    private static final int RESERVED = 15;
    private static final int TYPE_BYTES = 6;

    private final ByteBuffer data;
    private int indicators;
    private int leaps;
    private int changes;
    private int types;
    private int characters;

    private TimeZoneFile(byte[] bytes) {
        data = ByteBuffer.wrap(bytes);
    }

    /** @throws DateTimeException if the bytes are not such a file */
    static ZoneOffsets read(byte[] bytes) {
        try {
            return new TimeZoneFile(bytes).read();
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new DateTimeException("not a file of a time zone", e);
        }
    }

    private ZoneOffsets read() {
        header();
        // the first block has only 32 bits for a time; the second has everything
        data.position(data.position() + changes * 5 + types * TYPE_BYTES + characters + leaps * 8 + indicators);
        header();
        List<Long> begins = new ArrayList<>();
        for (int i = 0; i < changes; i++) {
            begins.add(data.getLong());
        }
        byte[] kinds = new byte[changes];
        data.get(kinds);
        ZoneOffset[] offsetOf = offsets();
        List<ZoneOffset> offsets = new ArrayList<>();
        offsets.add(offsetOf[0]);
        for (byte kind : kinds) {
            offsets.add(offsetOf[kind]);
        }
        data.position(data.position() + characters + leaps * 12 + indicators);
        append(footer(), begins, offsets);
        return new ZoneOffsets(
                begins.stream().mapToLong(Long::longValue).toArray(), offsets.toArray(ZoneOffset[]::new));
    }

    private void header() {
        if (data.getInt() != MAGIC || data.get() < '2') {
            throw new DateTimeException("not a file of a time zone of version 2 or later");
        }
        data.position(data.position() + RESERVED);
        // two lists of indicators that only matter for rules without a file
        indicators = data.getInt() + data.getInt();
        leaps = data.getInt();
        changes = data.getInt();
        types = data.getInt();
        characters = data.getInt();
    }

    private ZoneOffset[] offsets() {
        ZoneOffset[] offsets = new ZoneOffset[types];
        for (int i = 0; i < types; i++) {
            offsets[i] = ZoneOffset.ofTotalSeconds(data.getInt());
            data.getShort(); // whether it is summer time, and its name
        }
        return offsets;
    }

    private String footer() {
        byte[] text = new byte[data.remaining()];
        data.get(text);
        return new String(text, StandardCharsets.US_ASCII).strip();
    }

    private static void append(String footer, List<Long> begins, List<ZoneOffset> offsets) {
        if (footer.isEmpty()) {
            return;
        }
        PosixRule rule = PosixRule.parse(footer);
        if (rule.summer() == null) {
            return; // the last change in the file led to this offset
        }
        long last = begins.isEmpty() ? Long.MIN_VALUE : begins.get(begins.size() - 1);
        int first = begins.isEmpty()
                ? 1970
                : Instant.ofEpochSecond(last).atOffset(ZoneOffset.UTC).getYear();
        for (int year = first; year <= LAST_YEAR; year++) {
            Change begin = new Change(rule.begin().in(year, rule.standard()), rule.summer());
            Change end = new Change(rule.end().in(year, rule.summer()), rule.standard());
            boolean north = begin.at() < end.at();
            for (Change change : north ? List.of(begin, end) : List.of(end, begin)) {
                if (change.at() > last) {
                    begins.add(change.at());
                    offsets.add(change.offset());
                }
            }
        }
    }

    private record Change(long at, ZoneOffset offset) {}
}
