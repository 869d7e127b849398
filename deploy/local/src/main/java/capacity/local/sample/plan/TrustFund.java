package capacity.local.sample.plan;

import capacity.local.sample.data.RequestBody.Contribution;
import capacity.local.sample.data.RequestBody.Money;
import capacity.local.sample.data.SampleIds;
import capacity.local.sample.data.TextTable;
import java.time.LocalDate;
import java.util.List;

/** The programme and its money, all from the brochure. */
final class TrustFund {

    static final String CODE = "china-trust-fund";

    private static final LocalDate SECOND_PHASE = LocalDate.of(2016, 1, 1);

    private TrustFund() {}

    static String json() {
        return TextTable.text("programme.json");
    }

    static String phaseOf(LocalDate day) {
        return day.isBefore(SECOND_PHASE) ? "phase-1" : "phase-2";
    }

    static List<Contribution> contributions() {
        return TextTable.read("contributions.txt").stream()
                .map(TrustFund::contribution)
                .toList();
    }

    private static Contribution contribution(TextTable.Row row) {
        String phase = row.text("phase");
        return new Contribution(
                SampleIds.of("contribution/" + row.text("kind") + "/" + row.text("year")),
                CODE,
                phase.isEmpty() ? null : phase,
                row.text("donor"),
                row.number("year"),
                new Money(row.text("value"), "USD"),
                row.text("kind"));
    }
}
