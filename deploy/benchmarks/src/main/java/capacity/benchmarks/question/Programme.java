package capacity.benchmarks.question;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;

/**
 * A made-up programme of ordinary shape: about 200 attendance-days an event, one to three days each, 80 countries, 6
 * sectors, and hardly two people alike. The same seed gives the same programme.
 */
final class Programme {

    static final String[] SECTORS = {
        "academia", "business", "civil-society", "government", "international-organization", "other"
    };
    static final String[] THEMES = {
        "chemicals-and-waste",
        "climate-change",
        "ecosystem-management",
        "environmental-governance",
        "resource-efficiency"
    };
    static final String[] REGIONS = {
        "africa",
        "central-asia",
        "east-asia",
        "europe",
        "latin-america-caribbean",
        "north-america",
        "pacific",
        "south-asia",
        "south-east-asia",
        "west-asia"
    };
    static final String[] PROGRAMMES = {"china-trust-fund", "iemp", null};
    static final String[] GENDERS = {"female", "male", "other", "undisclosed"};
    static final String[] ROLES = {"participant", "resource-person", "staff"};

    private static final int DAYS_PER_EVENT = 200;
    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
    private static final int SPAN = 5_000;

    final int events;
    final int people;
    final int[] startsOn; // by event, as days since 1970
    final int[][] themes;
    final int[] region;
    final int[] programme;
    final int[] firstRow; // by event, and one more
    final int[] person; // by row, as are the next ones; sorted by event, person and day
    final int[] day;
    final byte[] sector;
    final byte[] country;
    final byte[] gender;
    final byte[] role;

    Programme(int attendanceDays, String[] countries, long seed) {
        Random random = new Random(seed);
        events = attendanceDays / DAYS_PER_EVENT;
        people = attendanceDays / 4;
        startsOn = new int[events];
        themes = new int[events][];
        region = new int[events];
        programme = new int[events];
        firstRow = new int[events + 1];
        person = new int[attendanceDays];
        day = new int[attendanceDays];
        sector = new byte[attendanceDays];
        country = new byte[attendanceDays];
        gender = new byte[attendanceDays];
        role = new byte[attendanceDays];
        for (int event = 0; event < events; event++) {
            startsOn[event] = (int) FIRST.toEpochDay() + random.nextInt(SPAN);
            int theme = random.nextInt(THEMES.length);
            themes[event] = random.nextInt(3) == 0
                    ? new int[] {theme, (theme + 1 + random.nextInt(THEMES.length - 1)) % THEMES.length}
                    : new int[] {theme};
            region[event] = random.nextInt(REGIONS.length);
            programme[event] = random.nextInt(PROGRAMMES.length);
            firstRow[event + 1] = firstRow[event] + DAYS_PER_EVENT;
            fill(event, countries.length, random);
        }
    }

    private void fill(int event, int countries, Random random) {
        int[] own = random.ints(0, people).distinct().limit(DAYS_PER_EVENT).toArray();
        Arrays.sort(own);
        int next = 0;
        for (int row = firstRow[event]; row < firstRow[event + 1]; next++) {
            byte ownSector = (byte) random.nextInt(SECTORS.length);
            byte ownCountry = (byte) random.nextInt(countries);
            byte ownGender = (byte) Math.min(3, random.nextInt(7) / 3 + random.nextInt(10) / 9);
            byte ownRole = (byte) Math.max(0, random.nextInt(20) - 17);
            for (int days = 1 + random.nextInt(3), i = 0; i < days && row < firstRow[event + 1]; i++, row++) {
                person[row] = own[next];
                day[row] = startsOn[event] + i;
                sector[row] = ownSector;
                country[row] = ownCountry;
                gender[row] = ownGender;
                role[row] = ownRole;
            }
        }
    }

    static LocalDate date(int day) {
        return LocalDate.ofEpochDay(day);
    }

    /** Whether the role of the row counts. */
    boolean counts(int row) {
        return role[row] < 2;
    }
}
