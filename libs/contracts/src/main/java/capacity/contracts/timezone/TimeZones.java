package capacity.contracts.timezone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The time zones of one version of the IANA database. Immutable.
 *
 * @param version such as 2026f
 */
public record TimeZones(String version, Map<String, ZoneOffsets> zones) {

    private static final String INDEX = "tzdata.zi";
    private static final String VERSION = "# version ";
    private static final String UNSET = "Z Factory ";

    public TimeZones {
        zones = Map.copyOf(zones);
    }

    /**
     * @param place a folder such as {@code /usr/share/zoneinfo}, or a zip file of one: the compiled zones, and
     *     {@code tzdata.zi}, which has the version and all names
     * @throws UncheckedIOException if it cannot be read
     * @throws DateTimeException if it does not contain a complete database
     */
    public static TimeZones read(Path place) {
        try {
            return Files.isDirectory(place) ? of(new Folder(place)) : zip(Files.newInputStream(place));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@link #read} of a zip file. Closes the stream. */
    static TimeZones zip(InputStream zip) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream entries = new ZipInputStream(zip)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                files.put(entry.getName(), entries.readAllBytes());
            }
        }
        return of(files::get);
    }

    /** Gives the content of a file; null if there is none. */
    private interface Source {
        byte[] file(String name) throws IOException;
    }

    private record Folder(Path place) implements Source {
        @Override
        public byte[] file(String name) throws IOException {
            Path file = place.resolve(name);
            return Files.exists(file) ? Files.readAllBytes(file) : null;
        }
    }

    private static TimeZones of(Source source) throws IOException {
        List<String> index = new String(required(source, INDEX), StandardCharsets.UTF_8)
                .lines()
                .toList();
        if (index.isEmpty() || !index.get(0).startsWith(VERSION)) {
            throw new DateTimeException(INDEX + " does not begin with its version");
        }
        Map<String, ZoneOffsets> zones = new HashMap<>();
        for (String line : index) {
            if (line.startsWith("Z ") && !line.startsWith(UNSET)) {
                String name = line.split(" ")[1];
                zones.put(name, TimeZoneFile.read(required(source, name)));
            }
        }
        link(index, zones);
        return new TimeZones(index.get(0).substring(VERSION.length()).strip(), zones);
    }

    private static byte[] required(Source source, String name) throws IOException {
        byte[] content = source.file(name);
        if (content == null) {
            throw new DateTimeException("there is no file " + name + " in the database of time zones");
        }
        return content;
    }

    /** {@code L Africa/Abidjan Africa/Accra}: the second is another name of the first. Links may lead to links. */
    private static void link(List<String> index, Map<String, ZoneOffsets> zones) {
        List<String[]> links = index.stream()
                .filter(line -> line.startsWith("L "))
                .map(line -> line.split(" "))
                .toList();
        for (int before = -1; before != zones.size(); ) {
            before = zones.size();
            for (String[] link : links) {
                if (zones.containsKey(link[1])) {
                    zones.putIfAbsent(link[2], zones.get(link[1]));
                }
            }
        }
    }

    public Set<String> names() {
        return zones.keySet();
    }

    public boolean has(String name) {
        return zones.containsKey(name);
    }

    /**
     * The calendar day on clocks in the zone.
     *
     * @throws DateTimeException if this version has no such zone
     */
    public LocalDate dayOf(Instant moment, String zone) {
        ZoneOffsets offsets = zones.get(zone);
        if (offsets == null) {
            throw new DateTimeException("no time zone " + zone + " in version " + version);
        }
        return offsets.dayOf(moment);
    }
}
