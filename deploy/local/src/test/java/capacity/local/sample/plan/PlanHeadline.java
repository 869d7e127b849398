package capacity.local.sample.plan;

import capacity.local.sample.data.RequestBody.Contribution;
import capacity.local.sample.data.RequestBody.Headcount;
import capacity.local.sample.data.RequestBody.Scan;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The headline of the plan, counted independently by the definitions of the API. */
record PlanHeadline(SamplePlan data) {

    long named() {
        return scans().filter(PlanHeadline::isCounted)
                .map(PlanHeadline::who)
                .distinct()
                .count();
    }

    /** People known by address; the largest sheet or day of any event if that is more. */
    long atLeast() {
        long known = scans().filter(PlanHeadline::isCounted)
                .filter(scan -> who(scan).contains("@"))
                .map(PlanHeadline::who)
                .distinct()
                .count();
        return data.occasions().stream()
                .mapToLong(occasion -> Math.max(largestSheet(occasion), mostOnOneDay(occasion)))
                .reduce(known, Math::max);
    }

    long atMost() {
        return named()
                + data.occasions().stream()
                        .mapToLong(occasion -> Math.max(0, largestSheet(occasion) - named(occasion)))
                        .sum();
    }

    Set<String> countries() {
        Stream<String> served = data.occasions().stream().flatMap(occasion -> occasion.event().countries().stream());
        Stream<String> represented = scans().filter(scan -> scan.role().equals("participant"))
                .map(Scan::country)
                .filter(Objects::nonNull);
        return Stream.concat(served, represented).collect(Collectors.toSet());
    }

    BigDecimal pledged() {
        return data.contributions().stream()
                .filter(contribution -> contribution.kind().equals("pledge"))
                .map(contribution -> new BigDecimal(contribution.amount().value()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal portfolio() {
        return data.contributions().stream()
                .filter(contribution -> contribution.kind().equals("portfolio"))
                .max(Comparator.comparing(Contribution::year))
                .map(contribution -> new BigDecimal(contribution.amount().value()))
                .orElseThrow();
    }

    Stream<Scan> scans() {
        return data.occasions().stream().map(EventPlan::scans).flatMap(Collection::stream);
    }

    static boolean isCounted(Scan scan) {
        return scan.role().equals("participant") || scan.role().equals("resource-person");
    }

    /** The address; without one, every scan is a new person. */
    static String who(Scan scan) {
        boolean known = scan.participant() != null && scan.participant().email() != null;
        return known ? scan.participant().email() : scan.id().toString();
    }

    private static long named(EventPlan occasion) {
        return counted(occasion).map(PlanHeadline::who).distinct().count();
    }

    private static long mostOnOneDay(EventPlan occasion) {
        Map<String, Set<String>> byDay = counted(occasion)
                .collect(Collectors.groupingBy(
                        scan -> scan.occurredAt().substring(0, 10),
                        Collectors.mapping(PlanHeadline::who, Collectors.toSet())));
        return byDay.values().stream().mapToLong(Set::size).max().orElse(0);
    }

    private static long largestSheet(EventPlan occasion) {
        return occasion.headcounts().stream().mapToLong(Headcount::count).max().orElse(0);
    }

    private static Stream<Scan> counted(EventPlan occasion) {
        return occasion.scans().stream().filter(PlanHeadline::isCounted);
    }
}
