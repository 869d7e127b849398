package capacity.local.sample.plan;

import capacity.local.sample.plan.Body.Contribution;
import capacity.local.sample.plan.Body.Money;
import java.time.LocalDate;
import java.util.List;

/** The programme and its money: all of it from the brochure. */
final class Programme {

    static final String CODE = "china-trust-fund";

    private static final LocalDate SECOND_PHASE = LocalDate.of(2016, 1, 1);

    private Programme() {}

    static String json() {
        return Table.text("programme.json");
    }

    static String phaseOf(LocalDate day) {
        return day.isBefore(SECOND_PHASE) ? "phase-1" : "phase-2";
    }

    static List<Contribution> contributions() {
        return Table.read("contributions.txt").stream()
                .map(Programme::contribution)
                .toList();
    }

    private static Contribution contribution(Table.Row row) {
        String phase = row.text("phase");
        return new Contribution(
                Ids.of("contribution/" + row.text("kind") + "/" + row.text("year")),
                CODE,
                phase.isEmpty() ? null : phase,
                row.text("donor"),
                row.number("year"),
                new Money(row.text("value"), "USD"),
                row.text("kind"));
    }
}
