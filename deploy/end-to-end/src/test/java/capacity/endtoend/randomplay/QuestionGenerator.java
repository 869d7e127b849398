package capacity.endtoend.randomplay;

import capacity.endtoend.expectation.ExpectedState;
import capacity.endtoend.expectation.VocabularyCodes;
import capacity.endtoend.ledger.Question;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The questions at the end of the play. */
final class QuestionGenerator {

    private static final List<String> PUBLIC = List.of("region", "theme", "sector", "year");
    private static final List<String> ALL = Stream.concat(Question.OF_EVENTS.stream(), Question.OF_ATTENDANCES.stream())
            .toList();

    private final ExpectedState world;
    private final RandomChoice chance;

    QuestionGenerator(ExpectedState world, RandomChoice chance) {
        this.world = world;
        this.chance = chance;
    }

    /** No dimension, each dimension, every pair that is public. */
    List<Question> systematic() {
        List<Question> questions = new ArrayList<>(List.of(Question.of()));
        ALL.forEach(dimension -> questions.add(Question.of(dimension)));
        questions.addAll(publicPairs());
        return questions;
    }

    List<Question> publicPairs() {
        List<Question> questions = new ArrayList<>();
        for (String one : PUBLIC) {
            for (String other : PUBLIC) {
                if (one.compareTo(other) < 0) {
                    questions.add(Question.of(one, other));
                }
            }
        }
        return questions;
    }

    /** Up to three dimensions, up to three filters. */
    Question random() {
        String[] by = chance.some(ALL, 0, 3).toArray(String[]::new);
        return filtered(Question.of(by), chance.some(ALL, 0, 3));
    }

    Question randomHeadline() {
        List<String> names = chance.oneIn(2) ? List.of("theme", "programme", "phase", "year", "month") : ALL;
        return filtered(Question.of(), chance.some(names, 0, 2));
    }

    private Question filtered(Question question, List<String> dimensions) {
        Question filtered = question;
        for (String dimension : dimensions) {
            filtered = filtered.where(
                    dimension, chance.some(values(dimension), 1, 3).toArray(String[]::new));
        }
        LocalDate day = LocalDate.of(chance.between(2013, 2016), chance.between(1, 12), chance.between(1, 28));
        return switch (chance.between(1, 6)) {
            case 1 -> filtered.during(day, day.plusDays(chance.between(0, 700)));
            case 2 -> filtered.during(null, day);
            case 3 -> filtered.happenedBy(day);
            default -> filtered;
        };
    }

    private List<String> values(String dimension) {
        return switch (dimension) {
            case "region", "representedRegion" ->
                orNone(dimension, List.of("africa", "east-asia", "south-east-asia", "pacific", "inter-regional"));
            case "theme" -> world.themes;
            case "kind" -> world.kinds;
            case "programme" -> orNone(dimension, VocabularyCodes.PROGRAMMES);
            case "phase" -> orNone(dimension, VocabularyCodes.PHASES);
            case "hostCountry", "country" -> orNone(dimension, VocabularyCodes.COUNTRIES);
            case "year" -> List.of("2012", "2013", "2014", "2015", "2016", "2017", "2100");
            case "quarter" -> List.of("2013-Q4", "2014-Q1", "2014-Q2", "2016-Q2");
            case "month" -> List.of("2013-12", "2014-01", "2014-05", "2015-12", "2016-01", "2016-05");
            case "event" -> List.copyOf(world.events.keySet());
            case "sector" -> world.codes.sectors();
            case "gender" -> List.of("female", "male", "other", "undisclosed");
            case "role" -> List.of("participant", "resource-person", "organizer", "staff");
            default -> throw new IllegalArgumentException(dimension);
        };
    }

    private static List<String> orNone(String dimension, List<String> values) {
        List<String> more = new ArrayList<>(values);
        if (!dimension.equals("region")) {
            more.add("none");
        }
        return more;
    }
}
