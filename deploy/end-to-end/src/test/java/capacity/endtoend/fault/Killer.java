package capacity.endtoend.fault;

import capacity.endtoend.Stack;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Kills the services in turn and waits for the launcher to start each again. */
record Killer(Stack stack, Persistence persistence) {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    void killEachInTurn(int rounds) throws InterruptedException {
        for (int round = 0; round < rounds; round++) {
            for (String service : List.of("attendance-service", "event-service", "projection-service")) {
                kill(service);
            }
        }
    }

    private void kill(String service) throws InterruptedException {
        Thread.sleep(1500); // of work
        ProcessHandle victim = stack.process(service).orElseThrow();
        stack.kill(service);
        awaitSuccessor(service, victim.pid());
        persistence.get(anyPathOf(service)).expect(200);
    }

    private void awaitSuccessor(String service, long victim) throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        Optional<ProcessHandle> successor = Optional.empty();
        while (successor.filter(process -> process.pid() != victim).isEmpty()) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError(service + " was not started again");
            }
            Thread.sleep(50);
            successor = stack.process(service);
        }
    }

    private static String anyPathOf(String service) {
        return switch (service) {
            case "attendance-service" -> "/quarantine?limit=1";
            case "event-service" -> "/events?limit=1";
            default -> "/totals";
        };
    }
}
