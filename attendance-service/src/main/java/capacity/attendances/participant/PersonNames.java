package capacity.attendances.participant;

import capacity.http.text.FoldedText;
import com.ibm.icu.lang.UScript;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Whether two names may belong to one person. Only names in one script can be compared: they must share a word, up to a
 * spelling mistake.
 */
public final class PersonNames {

    /** Forms of address and degrees, folded. They say nothing of who somebody is. */
    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "mister",
            "dr",
            "drs",
            "prof",
            "professor",
            "sir",
            "dame",
            "lady",
            "lord",
            "madam",
            "madame",
            "mme",
            "mlle",
            "monsieur",
            "eng",
            "ing",
            "hon",
            "honourable",
            "honorable",
            "excellency",
            "rev",
            "sr",
            "sra",
            "srta",
            "senor",
            "senora",
            "don",
            "dona",
            "doctor",
            "doctora",
            "herr",
            "frau",
            "phd",
            "msc",
            "mba",
            "esq",
            "г-н",
            "г-жа",
            "господин",
            "госпожа",
            "доктор",
            "профессор",
            "د",
            "السيد",
            "السيده",
            "الدكتور",
            "الدكتوره",
            "دكتور",
            "الاستاذ",
            "استاذ");

    private static final Pattern HAN_TITLES = Pattern.compile("先生|女士|小姐|博士|教授|老师|老師");

    private static final int FEW_LETTERS = 2;
    private static final int MANY_LETTERS = 5;
    private static final LevenshteinDistance EDITS = new LevenshteinDistance(2);

    /** In these a single character is a word. */
    private static final Set<Integer> CHARACTER_SCRIPTS =
            Set.of(UScript.HAN, UScript.HIRAGANA, UScript.KATAKANA, UScript.HANGUL, UScript.BOPOMOFO);

    private PersonNames() {}

    /**
     * True if the name contradicts all known names: it shares no word with them, although one of its scripts is known.
     */
    public static boolean differs(String name, Collection<String> known) {
        Set<Integer> scripts = scripts(name);
        return known.stream().flatMap(each -> scripts(each).stream()).anyMatch(scripts::contains)
                && known.stream().noneMatch(each -> shareWord(name, each));
    }

    /** Whether the name is in a script in which no name is known. */
    public static boolean isOfNewScript(String name, Collection<String> known) {
        Set<Integer> scripts = scripts(name);
        known.forEach(each -> scripts.removeAll(scripts(each)));
        return !scripts.isEmpty();
    }

    /** The words in one order, for finding people of one name. */
    public static String folded(String name) {
        return words(name).stream().sorted().collect(Collectors.joining(" "));
    }

    private static boolean shareWord(String one, String other) {
        List<String> words = words(one);
        List<String> others = words(other);
        return words.stream().anyMatch(word -> others.stream().anyMatch(candidate -> isShared(word, candidate)));
    }

    private static boolean isShared(String one, String other) {
        if (isOfCharacters(one) || isOfCharacters(other)) {
            return one.codePoints().anyMatch(point -> isCharacter(point) && other.indexOf(point) >= 0);
        }
        int shorter = Math.min(letters(one), letters(other));
        int most = shorter <= FEW_LETTERS ? 0 : shorter < MANY_LETTERS ? 1 : 2;
        int edits = EDITS.apply(one, other);
        return edits >= 0 && edits <= most;
    }

    /** Without titles and short words, unless there are no others. */
    private static List<String> words(String name) {
        List<String> all = FoldedText.words(HAN_TITLES.matcher(name).replaceAll(" "));
        List<String> untitled =
                all.stream().filter(word -> !TITLES.contains(word)).toList();
        List<String> counted = untitled.stream()
                .filter(word -> letters(word) > FEW_LETTERS || isOfCharacters(word))
                .toList();
        return !counted.isEmpty() ? counted : !untitled.isEmpty() ? untitled : all;
    }

    private static int letters(String word) {
        return word.codePointCount(0, word.length());
    }

    private static boolean isOfCharacters(String word) {
        return word.codePoints().anyMatch(PersonNames::isCharacter);
    }

    private static boolean isCharacter(int point) {
        return CHARACTER_SCRIPTS.contains(UScript.getScript(point));
    }

    /** Kana and Han are written together in one name, so they count as one script. */
    private static Set<Integer> scripts(String name) {
        return FoldedText.searched(name)
                .codePoints()
                .map(UScript::getScript)
                .filter(script -> script != UScript.COMMON && script != UScript.INHERITED)
                .map(script -> script == UScript.HIRAGANA || script == UScript.KATAKANA ? UScript.HAN : script)
                .boxed()
                .collect(Collectors.toSet());
    }
}
