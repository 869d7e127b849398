package capacity.endtoend.fault.evidence;

import capacity.endtoend.fault.evidence.Evidence.RecordedFact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds breaches of the promises that must hold after every fault. Pure, so that a test can show that it fails. */
final class EvidenceVerdict {

    private static final String SCANNED = "participant-attended.v2";
    private static final int SHOWN = 5;

    private final Evidence evidence;
    private final List<String> breaches = new ArrayList<>();

    private EvidenceVerdict(Evidence evidence) {
        this.evidence = evidence;
    }

    /** @return a sentence for each breach; empty if there is none */
    static List<String> breachesIn(Evidence evidence) {
        EvidenceVerdict verdict = new EvidenceVerdict(evidence);
        verdict.everythingAcknowledgedIsStored();
        evidence.journals().forEach(verdict::eachIsStoredOnce);
        evidence.journals().forEach(verdict::positionsHaveNoGap);
        evidence.journals().forEach(verdict::versionsHaveNoGap);
        evidence.journals().forEach(verdict::timeDoesNotGoBack);
        evidence.journals().forEach(verdict::topicSaysTheSame);
        verdict.totalsAgree();
        verdict.say("not answered in time", evidence.late());
        return List.copyOf(verdict.breaches);
    }

    private void everythingAcknowledgedIsStored() {
        Set<String> stored = new HashSet<>();
        evidence.journals().values().forEach(facts -> facts.forEach(fact -> stored.add(fact.subject())));
        say("acknowledged, but not stored", missing(evidence.acknowledgedEvents(), stored));
        say("acknowledged, but not stored", missing(evidence.acknowledgedScans(), stored));
    }

    private static List<String> missing(Set<String> wanted, Set<String> there) {
        return wanted.stream().filter(id -> !there.contains(id)).toList();
    }

    private void eachIsStoredOnce(String journal, List<RecordedFact> facts) {
        say("fact stored twice in " + journal, repeated(facts.stream(), RecordedFact::id));
        say(
                "scan stored twice in " + journal,
                repeated(facts.stream().filter(fact -> fact.type().equals(SCANNED)), RecordedFact::subject));
    }

    private static List<String> repeated(Stream<RecordedFact> facts, Function<RecordedFact, String> name) {
        Set<String> seen = new HashSet<>();
        return facts.map(name).filter(each -> !seen.add(each)).toList();
    }

    private void positionsHaveNoGap(String journal, List<RecordedFact> facts) {
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            if (facts.get(i).position() != i + 1) {
                wrong.add("%d instead of %d".formatted(facts.get(i).position(), i + 1));
            }
        }
        say("position in " + journal, wrong);
    }

    private void versionsHaveNoGap(String journal, List<RecordedFact> facts) {
        Map<String, Long> versions = new HashMap<>();
        List<String> wrong = new ArrayList<>();
        for (RecordedFact fact : facts) {
            long expected = versions.merge(fact.stream(), 1L, Long::sum);
            if (fact.version() != expected) {
                wrong.add("%d instead of %d of stream %s".formatted(fact.version(), expected, fact.stream()));
            }
        }
        say("version in " + journal, wrong);
    }

    private void timeDoesNotGoBack(String journal, List<RecordedFact> facts) {
        List<String> wrong = new ArrayList<>();
        for (int i = 1; i < facts.size(); i++) {
            if (facts.get(i).at().isBefore(facts.get(i - 1).at())) {
                wrong.add("position " + facts.get(i).position());
            }
        }
        say("recorded before its predecessor in " + journal, wrong);
    }

    private void topicSaysTheSame(String journal, List<RecordedFact> facts) {
        Set<RecordedFact> stored = new HashSet<>(facts);
        Set<RecordedFact> published = new HashSet<>(evidence.topics().getOrDefault(journal, List.of()));
        say("in the journal %s but not the same in its topic".formatted(journal), without(stored, published));
        say("in the topic of %s but not the same in the journal".formatted(journal), without(published, stored));
    }

    private static List<String> without(Set<RecordedFact> some, Set<RecordedFact> others) {
        return some.stream()
                .filter(fact -> !others.contains(fact))
                .map(fact -> fact.type() + " at position " + fact.position())
                .toList();
    }

    private void totalsAgree() {
        Set<String> rows = new TreeSet<>();
        evidence.totals().values().forEach(totals -> rows.addAll(totals.keySet()));
        List<String> different = new ArrayList<>();
        for (String row : rows) {
            Map<String, String> said = new TreeMap<>();
            evidence.totals().forEach((source, totals) -> said.put(source, totals.get(row)));
            if (new HashSet<>(said.values()).size() > 1) {
                different.add(row + " is " + said);
            }
        }
        say("totals differ", different);
    }

    private void say(String what, List<String> which) {
        if (!which.isEmpty()) {
            String more = which.size() > SHOWN ? " and %d more".formatted(which.size() - SHOWN) : "";
            breaches.add(what + ": " + String.join("; ", which.subList(0, Math.min(SHOWN, which.size()))) + more);
        }
    }
}
