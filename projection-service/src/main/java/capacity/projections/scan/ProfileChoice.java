package capacity.projections.scan;

import capacity.contracts.vocabulary.Vocabularies;
import capacity.contracts.vocabulary.Vocabulary;
import capacity.projections.change.Profile;
import capacity.projections.question.Dimension;
import capacity.projections.question.Filters;
import capacity.projections.snapshot.Numbers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a question makes of each profile: worked out once, because a million attendance-days have few profiles. */
public final class ProfileChoice {

    /** The role that represents a country. A resource person does not represent one. */
    private static final String PARTICIPANT = "participant";

    public static final int NONE = -1;

    private final Map<List<String>, Integer> keyNumbers = new HashMap<>();
    private final List<List<String>> keys = new ArrayList<>();
    private final Map<String, Integer> sectorNumbers = new HashMap<>();
    private final List<String> sectors = new ArrayList<>();
    private final CountryNumbers countries;
    /** Whether the role counts. */
    public final boolean[] counted;

    public final boolean[] admitted;
    public final int[] key;
    public final int[] sector;
    public final int[] country;
    public final boolean[] certain;

    /** @param by the dimensions of the rows, of which only those of the attendance matter here */
    public ProfileChoice(Numbers<Profile> profiles, List<Dimension> by, Filters filters, CountryNumbers countries) {
        this.countries = countries;
        Vocabularies.sectors().items().stream().map(Vocabulary.Item::code).forEach(this::sector);
        int size = profiles.size();
        this.counted = new boolean[size];
        this.admitted = new boolean[size];
        this.key = new int[size];
        this.sector = new int[size];
        this.country = new int[size];
        this.certain = new boolean[size];
        for (int number = 0; number < size; number++) {
            Profile profile = profiles.get(number);
            counted[number] = profile.counted();
            admitted[number] = counted[number] && filters.admit(profile);
            if (admitted[number]) {
                set(number, profile, by);
            }
        }
    }

    private void set(int number, Profile profile, List<Dimension> by) {
        List<String> values = new ArrayList<>();
        by.forEach(each -> values.add(each.ofAttendance() ? each.value(profile) : null));
        key[number] = keyNumbers.computeIfAbsent(values, any -> {
            keys.add(values);
            return keys.size() - 1;
        });
        sector[number] = sector(profile.sector());
        country[number] = profile.role().equals(PARTICIPANT) ? countries.of(profile.country()) : NONE;
        certain[number] = profile.certain();
    }

    private int sector(String code) {
        return sectorNumbers.computeIfAbsent(code, any -> {
            sectors.add(code);
            return sectors.size() - 1;
        });
    }

    /** The vocabulary's sectors first; then those that only facts have. */
    public List<String> sectors() {
        return sectors;
    }

    public int keys() {
        return keys.size();
    }

    /** One value per dimension of the rows: null for those of the event. */
    public List<String> key(int number) {
        return keys.get(number);
    }
}
