package capacity.contracts.timezone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.logging.Logger;

/**
 * The time zones in use: those of this release, or those of the file or folder that an operator names. A new file is used
 * soon after it was put in place, without a restart. A file that cannot be read is logged, and the rules before it stay.
 */
public final class TimeZoneSource {

    /** A zip file or a folder, see {@link TimeZones#read}. Without it the rules of the release are used. */
    public static final String VARIABLE = "CAPACITY_TIME_ZONES";

    private static final Logger LOG = Logger.getLogger(TimeZoneSource.class.getName());
    private static final long CHECK_NANOS = 5_000_000_000L;

    private static final TimeZoneSource IN_USE = of(System.getenv(VARIABLE));

    private final Path place; // null: the release's own
    private volatile TimeZones zones;
    private volatile long checked = System.nanoTime();
    private FileTime changed;
    private String failure = "";

    private TimeZoneSource(Path place, TimeZones zones) {
        this.place = place;
        this.zones = zones;
    }

    /** Never blocks but for reading a new file. Thread-safe. */
    public static TimeZones current() {
        return IN_USE.get();
    }

    /** The calendar day now on clocks in the zone; empty if the rules in use do not know it. */
    public static Optional<LocalDate> today(String zone, Clock clock) {
        TimeZones zones = current();
        return zones.has(zone) ? Optional.of(zones.dayOf(clock.instant(), zone)) : Optional.empty();
    }

    static TimeZoneSource of(String place) {
        TimeZoneSource source = new TimeZoneSource(place == null || place.isBlank() ? null : Path.of(place), release());
        source.refresh();
        return source;
    }

    /** The rules that this release was built with. */
    static TimeZones release() {
        try {
            return TimeZones.zip(TimeZoneSource.class.getResourceAsStream("zoneinfo.zip"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TimeZones get() {
        if (place != null && System.nanoTime() - checked > CHECK_NANOS) {
            refresh();
        }
        return zones;
    }

    synchronized TimeZones refresh() {
        checked = System.nanoTime();
        if (place == null) {
            return zones;
        }
        try {
            FileTime time = Files.getLastModifiedTime(Files.isDirectory(place) ? place.resolve("tzdata.zi") : place);
            if (!time.equals(changed)) {
                zones = TimeZones.read(place);
                changed = time;
                failure = "";
                LOG.info("the rules of time zones are those of version " + zones.version());
            }
        } catch (IOException | UncheckedIOException | DateTimeException e) {
            report(e.toString());
        }
        return zones;
    }

    /** Once per failure, because the file is tried again and again. */
    private void report(String reason) {
        if (!reason.equals(failure)) {
            failure = reason;
            LOG.severe("the rules of time zones in " + place + " cannot be read (" + reason + "); version "
                    + zones.version() + " stays in use");
        }
    }
}
