package capacity.contracts.timezone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimeZoneSourceTest {

    private static final Instant MOMENT = Instant.parse("2026-11-25T23:30:00Z");

    @TempDir
    Path folder;

    @Test
    void a_folder_of_the_operator_replaces_the_rules_of_the_release() throws IOException {
        unpack();
        rename("2027a");
        TimeZoneSource source = TimeZoneSource.of(folder.toString());
        assertEquals("2027a", source.refresh().version());
    }

    @Test
    void newer_rules_are_used_without_a_restart() throws IOException {
        unpack();
        TimeZoneSource source = TimeZoneSource.of(folder.toString());
        assertEquals(LocalDate.of(2026, 11, 25), source.refresh().dayOf(MOMENT, "Africa/Casablanca"));
        Files.copy(
                folder.resolve("Africa/Lagos"),
                folder.resolve("Africa/Casablanca"),
                StandardCopyOption.REPLACE_EXISTING);
        rename("2027b");
        assertEquals(LocalDate.of(2026, 11, 26), source.refresh().dayOf(MOMENT, "Africa/Casablanca"));
    }

    @Test
    void a_file_that_cannot_be_read_changes_nothing() throws IOException {
        String version = TimeZoneSource.release().version();
        Path broken = Files.writeString(folder.resolve("rules.zip"), "no zip");
        assertEquals(version, TimeZoneSource.of(broken.toString()).refresh().version());
        assertEquals(
                version,
                TimeZoneSource.of(folder.resolve("missing").toString())
                        .refresh()
                        .version());
    }

    @Test
    void a_database_with_a_missing_zone_is_refused() throws IOException {
        unpack();
        Files.delete(folder.resolve("Africa/Casablanca"));
        assertThrows(DateTimeException.class, () -> TimeZones.read(folder));
    }

    @Test
    void a_broken_zone_is_refused() throws IOException {
        unpack();
        byte[] zone = Files.readAllBytes(folder.resolve("Europe/Paris"));
        Files.write(folder.resolve("Europe/Paris"), Arrays.copyOf(zone, zone.length / 2));
        assertThrows(DateTimeException.class, () -> TimeZones.read(folder));
    }

    private void rename(String version) throws IOException {
        Path index = folder.resolve("tzdata.zi");
        Files.writeString(index, Files.readString(index).replaceFirst("2026f", version));
        Files.setLastModifiedTime(index, FileTime.from(Instant.now().plusSeconds(version.hashCode() % 1000)));
    }

    private void unpack() throws IOException {
        try (InputStream zip = TimeZoneSource.class.getResourceAsStream("zoneinfo.zip");
                ZipInputStream entries = new ZipInputStream(zip)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, entries.readAllBytes());
            }
        }
    }
}
