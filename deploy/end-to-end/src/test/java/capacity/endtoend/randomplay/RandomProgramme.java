package capacity.endtoend.randomplay;

import capacity.endtoend.expectation.ExpectedEvent;
import capacity.endtoend.expectation.ExpectedState;
import java.util.ArrayList;
import java.util.List;

/** The play of one seed. */
final class RandomProgramme {

    private final ExpectedState world;
    private final RandomChoice chance;
    private final EventActions events;
    private final RegisterActions registers;
    private final ScanActions scans;
    private final BatchActions batches;
    private final PropagationWait settling;

    RandomProgramme(ExpectedState world, long seed) {
        this.world = world;
        this.chance = new RandomChoice(seed);
        ScanGenerator maker = new ScanGenerator(world, chance);
        this.settling = new PropagationWait(world, maker);
        this.events = new EventActions(world, chance, settling);
        this.registers = new RegisterActions(world, chance);
        this.scans = new ScanActions(world, chance, maker, settling);
        this.batches = new BatchActions(world, chance, maker, settling);
    }

    /** Returns when attendance-service has applied every change of an event. */
    void play(int steps) {
        for (int i = 0; i < 5; i++) {
            registers.register();
            events.announce();
            events.create();
        }
        batches.send(open());
        for (int i = 0; i < steps; i++) {
            step(chance.between(1, 100));
        }
        settling.settleAll();
    }

    private void step(int dice) {
        if (dice <= 4) {
            events.announce();
        } else if (dice <= 8) {
            events.create();
        } else if (dice <= 10) {
            events.repeat();
        } else if (dice <= 12) {
            events.reuse();
        } else if (dice <= 20) {
            events.patch();
        } else if (dice <= 22) {
            events.moveToAnotherZone();
        } else if (dice <= 32) {
            events.hold();
        } else if (dice <= 35) {
            events.cancel();
        } else if (dice <= 38) {
            events.reopen();
        } else if (dice <= 41) {
            events.count();
        } else {
            scanOrRegister(dice);
        }
    }

    private void scanOrRegister(int dice) {
        if (dice <= 45) {
            registers.register();
        } else if (dice <= 50) {
            registers.change();
        } else if (dice <= 65) {
            scans.scan(chance.of(open()));
        } else if (dice <= 80) {
            batches.send(openAndAnnounced());
        } else if (dice <= 83) {
            batches.resend();
        } else if (dice <= 85) {
            scans.scanBadly(chance.of(open()));
        } else if (dice <= 87) {
            scans.repeat();
        } else if (dice <= 89) {
            scans.reuse();
        } else if (dice <= 95) {
            scans.annul();
        } else if (dice <= 96) {
            scans.annulNothing();
        } else if (dice <= 99) {
            scans.settleFaulty();
        } else if (!world.announced.isEmpty()) {
            scans.scan(chance.of(world.announced));
        }
    }

    /** Kiosks do not scan before the event. */
    private List<ExpectedEvent> open() {
        return world.events.values().stream()
                .filter(event -> event.startsOn().getYear() < 2050)
                .toList();
    }

    private List<ExpectedEvent> openAndAnnounced() {
        List<ExpectedEvent> all = new ArrayList<>(open());
        world.announced.stream()
                .filter(event -> event.startsOn().getYear() < 2050)
                .forEach(all::add);
        return all;
    }
}
